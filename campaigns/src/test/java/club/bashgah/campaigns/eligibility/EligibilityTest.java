package club.bashgah.campaigns.eligibility;

import static club.bashgah.engine.member.Joinings.aJoining;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.engine.consent.OptOut;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.consent.Suppression;
import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.engine.store.StoreId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final RecipientKey SARAS =
            Recipient.sms(Joinings.phone(1).e164()).key(Hashes.OPEN);

    private final AClub club = new AClub();
    private final MemberId sara = club.enrol(1, 1).getFirst();

    private static Terms terms(String send, int holdout, long audience, @Nullable Instant staleSince) {
        return new Terms(send, "latte", Purpose.PROMOTION, SomeLines.promotion(), holdout, audience, staleSince);
    }

    private Decision decision(Terms terms, MemberId id) {
        var member = club.members.find(id).orElseThrow();
        return club.eligibility.decide(terms, List.of(member)).getFirst().decision();
    }

    private String refusal(Terms terms, MemberId id) {
        return decision(terms, id) instanceof Decision.Refused refused ? refused.text() : "not refused";
    }

    @Test
    void whoeverSaidYesIsWrittenTo() {
        assertThat(decision(terms("a", 0, 1, null), sara)).isEqualTo(new Decision.Allowed());
    }

    @Test
    void aMemberWithoutANumberIsNot() {
        var numberless = club.enrol(aJoining().byExternalId("7"));

        assertThat(refusal(terms("a", 0, 1, null), numberless)).isEqualTo("NO_RECIPIENT: SMS");
    }

    @Test
    void notKnowingIsNotAYes() {
        var unasked = club.enrol(aJoining().by(Joinings.phone(2)).granting());

        assertThat(refusal(terms("a", 0, 1, null), unasked)).isEqualTo("CONSENT_UNKNOWN: PROMOTION");
    }

    @Test
    void anOptOutOfTheLineRefusesItsPromotionAndASuppressionComesFirst() {
        club.consents.optOut(SARAS, new OptOut(Purpose.PROMOTION, SomeLines.PROMOTION, Joinings.EVIDENCE));
        assertThat(refusal(terms("a", 0, 1, null), sara)).isEqualTo("OPTED_OUT: line promotion");

        club.consents.suppress(
                SARAS,
                new Suppression(Suppression.Reason.BLOCKED_BY_CARRIER, null, null, club.clock.instant(), "receipt/1"));
        assertThat(refusal(terms("a", 0, 1, null), sara)).isEqualTo("SUPPRESSED: BLOCKED_BY_CARRIER");
    }

    @Test
    void twoWithOneNumberGetOneMessage() {
        Member first = club.members.find(sara).orElseThrow();
        var second = new Member(
                new MemberId("second"),
                first.name(),
                first.phone(),
                null,
                null,
                null,
                null,
                null,
                null,
                first.joinedAt(),
                first.joinedBy());

        var decided = club.eligibility.decide(terms("a", 0, 2, null), List.of(first, second));

        assertThat(decided)
                .containsExactlyInAnyOrder(
                        new Decided(first, new Decision.Allowed()),
                        new Decided(second, new Decision.Refused(Decision.Reason.SAME_RECIPIENT, "in this send")));
    }

    @Test
    void whoeverCameBackSinceIsNotMissed() {
        var built = club.clock.instant();
        assertThat(decision(terms("a", 0, 1, built), sara)).isEqualTo(new Decision.Allowed());

        club.visits.record(new Visit(sara, new StoreId("main"), built));

        assertThat(refusal(terms("b", 0, 1, built), sara)).isEqualTo("STALE: came back");
        assertThat(decision(terms("b", 0, 1, built.plusSeconds(1)), sara)).isEqualTo(new Decision.Allowed());
    }

    @Test
    void theSameFewAreHeldOutInLargeAudiencesAlone() {
        var members = club.members.find(club.enrol(1_000, 1_000)).values();
        var large = terms("a", 5, 1_000, null);

        var heldOut = heldOut(large, members);

        assertThat(heldOut.size()).isBetween(25, 80);
        assertThat(heldOut(terms("b", 5, 1_000, null), members)).containsExactlyInAnyOrderElementsOf(heldOut);
        assertThat(heldOut(terms("a", 5, 199, null), members)).isEmpty();
        assertThat(heldOut(terms("a", 5, 200, null), members)).isNotEmpty();
    }

    private List<Member> heldOut(Terms terms, java.util.Collection<Member> members) {
        return club.eligibility.decide(terms, members).stream()
                .filter(decided -> decided.decision().equals(new Decision.Refused(Decision.Reason.HOLDOUT, "5 %")))
                .map(Decided::member)
                .toList();
    }

    @Test
    void aThirdPromotionInSevenDaysWaitsAndAskingTwiceCountsOnce() {
        assertThat(decision(terms("a", 0, 1, null), sara)).isEqualTo(new Decision.Allowed());
        assertThat(decision(terms("a", 0, 1, null), sara)).isEqualTo(new Decision.Allowed());
        assertThat(decision(terms("b", 0, 1, null), sara)).isEqualTo(new Decision.Allowed());

        assertThat(refusal(terms("c", 0, 1, null), sara)).isEqualTo("FREQUENCY_CAP: 2 in 7 days");

        club.clock.goOn(Duration.ofDays(7));
        assertThat(decision(terms("c", 0, 1, null), sara)).isEqualTo(new Decision.Allowed());
    }

    @Test
    void promotionIsHeldInQuietHoursAndServiceIsNot() {
        club.clock.set(Instant.parse("2026-11-22T17:29:00Z"));
        assertThat(decision(terms("a", 0, 1, null), sara)).isEqualTo(new Decision.Allowed());

        club.clock.set(Instant.parse("2026-11-22T17:30:00Z"));
        var opening = Instant.parse("2026-11-23T04:30:00Z");
        assertThat(decision(terms("b", 0, 1, null), sara))
                .isEqualTo(new Decision.Held(Decision.Reason.QUIET_HOURS, opening));
        assertThat(decision(Terms.service("welcome", SomeLines.promotion()), sara))
                .isEqualTo(new Decision.Allowed());
    }
}
