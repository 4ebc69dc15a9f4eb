package club.bashgah;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class HouseRulesTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new OursAlone()).importPackages("club.bashgah");

    private static final JavaClasses BREAKERS = new ClassFileImporter()
            .importPackages(
                    "club.bashgah.engine.broken",
                    "club.bashgah.engine.open",
                    "club.bashgah.engine.doorless",
                    "club.bashgah.ops.broken",
                    "club.bashgah.channels.message");

    static Stream<Arguments> rules() {
        var named = Stream.of(
                Arguments.of(HouseRules.EVERY_CLASS_HAS_A_ROOM, "NoDoor"),
                Arguments.of(HouseRules.EVERY_DOOR_SAYS_WHO_MAY_BE_KNOWN, "OpenDoor"),
                Arguments.of(HouseRules.MODULES_DEPEND_DOWNWARDS, "LooksUp"),
                Arguments.of(HouseRules.THE_ENGINE_KNOWS_NO_FRAMEWORK, "KnowsSpring"),
                Arguments.of(HouseRules.THERE_IS_ONE_WAY_OUT, "SlipsOutTheBack"),
                Arguments.of(HouseRules.A_MESSAGE_CHANGES_ONLY_IN_ITS_ROOM, "MakesAMessage"),
                Arguments.of(HouseRules.A_MESSAGE_IS_MOVED_BY_WHAT_SENDS_OR_HEARS, "CallsAMessageSent"),
                Arguments.of(HouseRules.A_VOUCHER_CHANGES_ONLY_IN_ITS_ROOM, "PutsAVoucherBack"),
                Arguments.of(HouseRules.TIME_COMES_FROM_A_CLOCK, "ReadsTheWallClock"),
                Arguments.of(HouseRules.NOTHING_IS_INJECTED_INTO_A_FIELD, "InjectsAField"),
                Arguments.of(HouseRules.THE_ENGINE_HAS_NO_SETTERS, "HasASetter"),
                Arguments.of(HouseRules.NAMES_SAY_WHAT_NOT_HOW, "SomethingHelper"),
                Arguments.of(HouseRules.ADAPTERS_ARE_HIDDEN, "ShownAdapter"));
        var technologies = HouseRules.TECHNOLOGIES.stream()
                .map(technology -> Arguments.of(technology.staysInItsRoom(), "NamesEveryTechnology"));
        return Stream.concat(named, technologies);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdInTheCode(ArchRule rule, String breaker) {
        assertThat(CODE).extracting(JavaClass::getSimpleName).doesNotContain(breaker);
        rule.check(CODE);
    }

    @ParameterizedTest(name = "{1} breaks: {0}")
    @MethodSource("rules")
    void catchTheClassThatBreaksThem(ArchRule rule, String breaker) {
        assertThat(rule.evaluate(BREAKERS).getFailureReport().getDetails())
                .anySatisfy(violation -> assertThat(violation).contains(breaker));
    }

    @Test
    void everyRoomKeepsToItsDoor() {
        ApplicationModules.of(Bashgah.class, new OursAlone()).verify();
    }

    @Test
    void aRoomThatReachesOverIsCaught() {
        var broken = ApplicationModules.of("house.broken", new ImportOption.OnlyIncludeTests());

        assertThat(broken.detectViolations().getMessages())
                .anySatisfy(violation -> assertThat(violation).contains("ReachesOver"));
    }
}
