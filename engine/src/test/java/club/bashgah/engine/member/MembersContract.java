package club.bashgah.engine.member;

import static club.bashgah.engine.member.Joinings.aJoining;
import static club.bashgah.engine.member.Joinings.phone;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.store.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of members does. */
public abstract class MembersContract {

    private static final EmailAddress EMAIL = new EmailAddress("maryam@example.org");

    /** The same ones throughout a test, without members at its beginning. */
    protected abstract Members members();

    @Test
    public void someoneNewBecomesAMember() {
        var enrolment = members().enrol(aJoining().by(phone(1)).in("main").build());

        var member = members().find(enrolment.member()).orElseThrow();
        assertThat(enrolment.fresh()).isTrue();
        assertThat(member.phone()).isEqualTo(phone(1));
        assertThat(member.store()).isEqualTo(new StoreId("main"));
        assertThat(member.joinedAt()).isEqualTo(Joinings.AT);
        assertThat(member.joinedBy()).isEqualTo("device/till-1");
    }

    @Test
    public void everythingToldIsKept() {
        var birthday = new Birthday(ClubCalendar.JALALI, 12, 30, 1370);
        var joining = aJoining()
                .by(phone(1))
                .by(EMAIL)
                .byExternalId("crm-7")
                .byCard("5000")
                .named("مریم", "احمدی")
                .speaking(Language.ENGLISH)
                .bornOn(birthday)
                .build();

        var id = members().enrol(joining).member();

        assertThat(members().find(id))
                .contains(new Member(
                        id,
                        new PersonName("مریم", "احمدی"),
                        phone(1),
                        EMAIL,
                        "crm-7",
                        "5000",
                        Language.ENGLISH,
                        birthday,
                        null,
                        Joinings.AT,
                        "device/till-1"));
    }

    @Test
    public void joiningAgainChangesNothing() {
        var first = members().enrol(aJoining().by(phone(1)).build());

        var again = members().enrol(aJoining().by(phone(1)).build());

        assertThat(again).isEqualTo(new Enrolment(first.member(), false));
        assertThat(members().count()).isEqualTo(1);
    }

    @Test
    public void whatWasNotKnownIsFilledIn() {
        var id = members().enrol(aJoining().by(phone(1)).build()).member();

        members().enrol(aJoining().by(phone(1)).by(EMAIL).named("مریم", "").build());

        assertThat(members().find(id).orElseThrow().name().first()).isEqualTo("مریم");
        assertThat(members().findBy(Identity.of(EMAIL))).map(Member::id).contains(id);
        assertThat(members().search("مری", 10)).extracting(Member::id).containsExactly(id);
    }

    @Test
    public void whatIsKnownIsNotOverwritten() {
        var id = members()
                .enrol(aJoining().by(phone(1)).by(EMAIL).named("مریم", "احمدی").build())
                .member();

        var other = new EmailAddress("other@example.org");
        members().enrol(aJoining().by(phone(1)).by(other).named("زهرا", "").build());

        var member = members().find(id).orElseThrow();
        assertThat(member.name()).isEqualTo(new PersonName("مریم", "احمدی"));
        assertThat(member.email()).isEqualTo(EMAIL);
        assertThat(members().findBy(Identity.of(other))).isEmpty();
    }

    @Test
    public void theStrongestKnownIdentityDecides() {
        var byPhone = members().enrol(aJoining().by(phone(1)).build()).member();
        var byEmail = members().enrol(aJoining().by(EMAIL).build()).member();

        var both = members().enrol(aJoining().by(phone(1)).by(EMAIL).build());

        assertThat(both.member()).isEqualTo(byPhone);
        assertThat(members().findBy(Identity.of(EMAIL))).map(Member::id).contains(byEmail);
        assertThat(members().find(byPhone).orElseThrow().email()).isNull();
    }

    @Test
    public void aWeakerIdentityFindsHerWhereTheStrongerIsNew() {
        var id = members().enrol(aJoining().by(EMAIL).build()).member();

        var enrolment = members().enrol(aJoining().by(phone(1)).by(EMAIL).build());

        assertThat(enrolment).isEqualTo(new Enrolment(id, false));
        assertThat(members().findBy(Identity.of(phone(1)))).map(Member::id).contains(id);
    }

    @Test
    public void manyJoinInOrder() {
        var known = members().enrol(aJoining().by(phone(2)).build()).member();

        var enrolments = members()
                .enrolAll(List.of(
                        aJoining().by(phone(1)).build(),
                        aJoining().by(phone(2)).build(),
                        aJoining().by(phone(3)).build()));

        assertThat(enrolments).extracting(Enrolment::fresh).containsExactly(true, false, true);
        assertThat(enrolments.get(1).member()).isEqualTo(known);
        assertThat(members().count()).isEqualTo(3);
    }

    @Test
    public void rowsOfOnePersonInOneListAreOneMember() {
        var enrolments = members()
                .enrolAll(List.of(
                        aJoining().by(phone(1)).build(),
                        aJoining().by(phone(1)).by(EMAIL).build(),
                        aJoining().by(EMAIL).named("مریم", "").build()));

        var id = enrolments.getFirst().member();
        assertThat(enrolments)
                .containsExactly(new Enrolment(id, true), new Enrolment(id, false), new Enrolment(id, false));
        assertThat(members().find(id).orElseThrow().name().first()).isEqualTo("مریم");
    }

    @Test
    public void theSameListAgainChangesNothing() {
        var list = IntStream.range(0, 500)
                .mapToObj(i -> aJoining().by(phone(i)).build())
                .toList();
        var first = members().enrolAll(list);

        var again = members().enrolAll(list);

        assertThat(again)
                .noneMatch(Enrolment::fresh)
                .extracting(Enrolment::member)
                .isEqualTo(ids(first));
        assertThat(members().count()).isEqualTo(500);
    }

    @Test
    public void ofManyJoiningsWithOneNumberAtOnceExactlyOneIsFresh() throws Exception {
        for (int round = 0; round < 20; round++) {
            var joining = aJoining().by(phone(round)).build();

            var enrolments = atOnce(() -> members().enrol(joining));

            assertThat(enrolments).filteredOn(Enrolment::fresh).hasSize(1);
            assertThat(ids(enrolments)).containsOnly(enrolments.getFirst().member());
        }
        assertThat(members().count()).isEqualTo(20);
    }

    @Test
    public void listsJoiningAtOnceMakeEachAMemberOnce() throws Exception {
        var list = IntStream.range(0, 200)
                .mapToObj(i -> aJoining().by(phone(i)).byCard("card-" + i).build())
                .toList();

        var enrolments = atOnce(() -> members().enrolAll(list)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(enrolments).filteredOn(Enrolment::fresh).hasSize(200);
        assertThat(members().count()).isEqualTo(200);
        assertThat(members().page(null, 1000)).allMatch(member -> member.card() != null);
    }

    @Test
    public void aPageFollowsThePageBefore() {
        members()
                .enrolAll(IntStream.range(0, 25)
                        .mapToObj(i -> aJoining().by(phone(i)).build())
                        .toList());

        var all = new ArrayList<MemberId>();
        for (var page = members().page(null, 10);
                !page.isEmpty();
                page = members().page(last(page), 10)) {
            page.forEach(member -> all.add(member.id()));
        }

        assertThat(all)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
    }

    @Test
    public void severalAreFoundAtOnceAndStrangersAreNot() {
        var one = members().enrol(aJoining().by(phone(1)).build()).member();
        var two = members().enrol(aJoining().by(phone(2)).build()).member();

        var found = members().find(List.of(one, two, new MemberId("nobody")));

        assertThat(found).containsOnlyKeys(one, two);
        assertThat(Objects.requireNonNull(found.get(two)).phone()).isEqualTo(phone(2));
        assertThat(members().find(new MemberId("nobody"))).isEmpty();
    }

    @Test
    public void sheIsFoundByTheStartOrTheEndOfHerNumberInAnyDigits() {
        var id = members().enrol(aJoining().by("+989123456789").build()).member();
        members().enrol(aJoining().by("+989350000000").build());

        Stream.of("0912", "912345", "+98912", "0098 912", "۰۹۱۲۳", "6789", "٤٥٦٧٨٩", "0912 345-6789")
                .forEach(typed -> assertThat(members().search(typed, 10))
                        .describedAs(typed)
                        .extracting(Member::id)
                        .containsExactly(id));
        assertThat(members().search("0912999", 10)).isEmpty();
    }

    @Test
    public void lessThanFourDigitsFindNobody() {
        members().enrol(aJoining().by("+989123456789").build());

        assertThat(members().search("912", 10)).isEmpty();
        assertThat(members().search(" ", 10)).isEmpty();
    }

    @Test
    public void sheIsFoundByTheStartOfAnyOfHerNames() {
        var id = members()
                .enrol(aJoining().by(phone(1)).named("علی\u200Cرضا", "Karimi").build())
                .member();
        members().enrol(aJoining().by(phone(2)).named("زهرا", "بیگی").build());

        Stream.of("علی", "علي", "علیرضا", "kari", "KARIMI", "علی kar")
                .forEach(typed -> assertThat(members().search(typed, 10))
                        .describedAs(typed)
                        .extracting(Member::id)
                        .containsExactly(id));
        assertThat(members().search("رضا", 10)).isEmpty();
        assertThat(members().search("علی بیگی", 10)).isEmpty();
    }

    @Test
    public void aNameIsNotFoundBetweenItsWords() {
        members().enrol(aJoining().by(phone(1)).named("abc", "xyz").build());

        assertThat(members().search("mno", 10)).isEmpty();
    }

    private static List<MemberId> ids(List<Enrolment> enrolments) {
        return enrolments.stream().map(Enrolment::member).toList();
    }

    private static @Nullable MemberId last(List<Member> page) {
        return page.getLast().id();
    }

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(java.util.Collections.nCopies(8, task))) {
                results.add(future.get());
            }
            return results;
        }
    }
}
