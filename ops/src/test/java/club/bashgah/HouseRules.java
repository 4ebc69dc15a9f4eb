package club.bashgah;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import club.bashgah.channels.message.Dispatcher;
import club.bashgah.channels.message.Gateway;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.Messages;
import club.bashgah.engine.offer.Stock;
import club.bashgah.engine.offer.Voucher;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * The rules of the house. Each has a class under {@code club.bashgah.broken} that breaks it, so that none can rot
 * unseen.
 */
final class HouseRules {

    /** Where a technology may be named, and nowhere else. */
    record Technology(String name, List<String> packages, List<String> rooms) {

        ArchRule staysInItsRoom() {
            return noClasses()
                    .that(not(resideInAnyPackage(rooms.toArray(String[]::new))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)))
                    .as(name + " is named only in " + String.join(", ", rooms));
        }
    }

    static final List<Technology> TECHNOLOGIES = List.of(
            new Technology(
                    "Quartz",
                    List.of("org.quartz..", "org.springframework.scheduling.quartz.."),
                    List.of("club.bashgah.campaigns.schedule..")),
            new Technology("Spring Batch", List.of("org.springframework.batch.."), List.of("club.bashgah.*.*.batch..")),
            new Technology(
                    "FreeMarker",
                    List.of("freemarker.."),
                    List.of("club.bashgah.channels.template..", "club.bashgah.ops.console..")),
            new Technology(
                    "the MongoDB driver",
                    List.of("com.mongodb.."),
                    List.of(
                            "club.bashgah.*.*.mongo..",
                            "club.bashgah.engine.storage..",
                            "club.bashgah.ops.storage..",
                            "club.bashgah.ops.embedded..",
                            "club.bashgah.ops.bench..")),
            new Technology("the embedded server", List.of("de.bwaldvogel.."), List.of("club.bashgah.ops.embedded..")),
            new Technology("Spring's web", List.of("org.springframework.web.."), List.of("club.bashgah.ops..")),
            new Technology(
                    "libphonenumber",
                    List.of("com.google.i18n.phonenumbers.."),
                    List.of("club.bashgah.engine.member.libphonenumber..")),
            new Technology(
                    "the CSV reader", List.of("de.siegmar.."), List.of("club.bashgah.deviceingest.importing..")));

    static final ArchRule EVERY_CLASS_HAS_A_ROOM =
            classes().that(not(resideInAPackage("club.bashgah"))).should(Doors.STAND_BEHIND_A_DOOR);

    static final ArchRule EVERY_DOOR_SAYS_WHO_MAY_BE_KNOWN = classes().should(Doors.STAND_BEHIND_A_TRUE_DOOR);

    static final ArchRule MODULES_DEPEND_DOWNWARDS = classes().should(Doors.DEPEND_DOWNWARDS);

    static final ArchRule THE_ENGINE_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage("club.bashgah.engine.*")
            .and()
            .resideOutsideOfPackage("club.bashgah.engine.storage")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "club.bashgah.engine.*",
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "org.springframework.modulith"));

    static final ArchRule THERE_IS_ONE_WAY_OUT = methods()
            .that()
            .areDeclaredIn(Gateway.class)
            .and()
            .haveName("send")
            .should()
            .onlyBeCalled()
            .byClassesThat(belongToAnyOf(Dispatcher.class))
            .because("every message must pass the consent check in the dispatcher");

    static final ArchRule A_MESSAGE_CHANGES_ONLY_IN_ITS_ROOM = noClasses()
            .that(not(resideInAnyPackage("club.bashgah.channels.message..")))
            .should()
            .callConstructorWhere(
                    describe("it makes a Message", call -> call.getTargetOwner().isEquivalentTo(Message.class)))
            .because("a message's state changes through its table of transitions, and that lies in its room");

    static final ArchRule A_MESSAGE_IS_MOVED_BY_WHAT_SENDS_OR_HEARS = noClasses()
            .that(not(resideInAnyPackage("club.bashgah.channels.message..", "club.bashgah.channels.receipt..")))
            .should()
            .callMethodWhere(describe(
                    "it records what became of messages",
                    call -> call.getTargetOwner().isEquivalentTo(Messages.class)
                            && call.getTarget().getName().equals("record")))
            .because("only who hands over or hears back knows what became of a message");

    static final ArchRule A_VOUCHER_CHANGES_ONLY_IN_ITS_ROOM = noClasses()
            .that(not(resideInAnyPackage("club.bashgah.engine.offer..")))
            .should()
            .callConstructorWhere(describe(
                    "it makes a Voucher or a Stock",
                    call -> List.of(Voucher.class, Stock.class).stream()
                            .anyMatch(call.getTargetOwner()::isEquivalentTo)))
            .because("what is left of an offer is counted in its vouchers, which only a claim gives out");

    private static final Set<String> NOW =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that(not(resideInAnyPackage(
                    "club.bashgah",
                    "club.bashgah.campaigns.schedule.quartz",
                    "club.bashgah.ops.bench..",
                    "club.bashgah.ops.storage")))
            .should()
            .callMethodWhere(readsTheWallClock())
            .because("a test must be able to set the time; the machine's enters where the program starts, where the"
                    + " application's one clock is made, and where Quartz goes by nothing else");

    static final ArchRule NOTHING_IS_INJECTED_INTO_A_FIELD = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .because("a constructor shows what a class needs");

    static final ArchRule THE_ENGINE_HAS_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("club.bashgah.engine.."))
            .should()
            .haveNameMatching("set[A-Z].*");

    static final ArchRule NAMES_SAY_WHAT_NOT_HOW =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service)");

    /** A package behind another's door is named for a technology; Kavenegar's is so large that it has its own door. */
    static final ArchRule ADAPTERS_ARE_HIDDEN = classes()
            .that()
            .areTopLevelClasses()
            .and(describe("lie behind a room", Doors::liesBehindARoom)
                    .or(resideInAPackage("club.bashgah.channels.sms.kavenegar")))
            .should()
            .notBePublic();

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        var readers = List.<Class<?>>of(
                Instant.class,
                InstantSource.class,
                LocalDate.class,
                LocalDateTime.class,
                LocalTime.class,
                OffsetDateTime.class,
                Year.class,
                YearMonth.class,
                ZonedDateTime.class,
                System.class,
                Clock.class);
        return describe("it reads the wall clock", call -> {
            MethodCallTarget target = call.getTarget();
            return readers.stream().anyMatch(target.getOwner()::isEquivalentTo)
                    && NOW.contains(target.getName())
                    && target.getRawParameterTypes().stream().noneMatch(HouseRules::isClock);
        });
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }

    private HouseRules() {}
}
