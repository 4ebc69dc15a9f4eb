package club.bashgah.engine.member;

import static club.bashgah.engine.member.Joinings.aJoining;
import static club.bashgah.engine.member.Joinings.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.Standing;
import club.bashgah.engine.privacy.Hashes;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrollingTest {

    private final Members members = new InMemoryMembers();
    private final InMemoryConsents consents = new InMemoryConsents();
    private final Enrolling enrolling = new Enrolling(members, consents, Hashes.OPEN);

    @Test
    void whoJoinsIsAMemberAndHerYesIsKept() {
        var enrolment = enrolling.enrol(aJoining().by(phone(1)).build());

        assertThat(members.find(enrolment.member())).isPresent();
        assertThat(standing(1).grants()).containsOnlyKeys(Purpose.SERVICE, Purpose.PROMOTION);
        assertThat(standing(1).grants()).containsEntry(Purpose.PROMOTION, Joinings.EVIDENCE);
    }

    @Test
    void joiningAgainChangesNothing() {
        enrolling.enrol(aJoining().by(phone(1)).build());
        var before = standing(1);

        assertThat(enrolling.enrol(aJoining().by(phone(1)).build()).fresh()).isFalse();

        assertThat(standing(1)).isEqualTo(before);
        assertThat(members.count()).isEqualTo(1);
    }

    @Test
    void whoWasNotAskedHasSaidNothing() {
        enrolling.enrol(aJoining().by(phone(1)).granting().build());

        assertThat(standing(1).grants()).isEmpty();
    }

    @Test
    void eachOfManyGrantsWhatHerOwnJoiningSays() {
        enrolling.enrolAll(List.of(
                aJoining().by(phone(1)).build(),
                aJoining().by(phone(2)).granting(Purpose.SERVICE).build(),
                aJoining().by(phone(3)).granting().build(),
                aJoining().byCard("5000").build()));

        assertThat(members.count()).isEqualTo(4);
        assertThat(standing(1).grants()).hasSize(2);
        assertThat(standing(2).grants()).containsOnlyKeys(Purpose.SERVICE);
        assertThat(standing(3).grants()).isEmpty();
    }

    @Test
    void somebodyMustBeKnownBySomething() {
        assertThatThrownBy(() -> aJoining().named("مریم", "").build()).hasMessageContaining("nothing to know her by");
    }

    private Standing standing(int ordinal) {
        return consents.of(Recipient.sms(phone(ordinal).e164()).key(Hashes.OPEN));
    }
}
