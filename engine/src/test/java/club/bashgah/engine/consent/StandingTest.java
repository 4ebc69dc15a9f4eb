package club.bashgah.engine.consent;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.privacy.Hashes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LineId LINE = new LineId("30004505");
    private static final LineId OTHER = new LineId("2000500");
    private static final RecipientKey HER = Recipient.sms("+989123456789").key(Hashes.OPEN);

    @Test
    void notKnowingIsNotAYes() {
        assertThat(Standing.unknown(HER).consent(Purpose.PROMOTION, LINE)).isInstanceOf(Consent.Unknown.class);
    }

    @Test
    void aYesIsForItsPurposeOverAllLines() {
        var standing = standing(Map.of(Purpose.SERVICE, said(1)), List.of(), Map.of());

        assertThat(standing.consent(Purpose.SERVICE, OTHER)).isEqualTo(new Consent.Granted(said(1)));
        assertThat(standing.consent(Purpose.PROMOTION, LINE)).isInstanceOf(Consent.Unknown.class);
    }

    @Test
    void elevenStopsThePromotionsOfThatLineAlone() {
        var standing = standing(bothGranted(5), List.of(optOut(Purpose.PROMOTION, LINE, 1)), Map.of());

        assertThat(standing.consent(Purpose.PROMOTION, LINE)).isEqualTo(new Consent.OptedOut(said(1), LINE));
        assertThat(standing.consent(Purpose.SERVICE, LINE)).isInstanceOf(Consent.Granted.class);
        assertThat(standing.consent(Purpose.PROMOTION, OTHER)).isInstanceOf(Consent.Granted.class);
    }

    @Test
    void anOptOutOfEverythingIsForEveryLineAndPurpose() {
        var standing = standing(bothGranted(5), List.of(optOut(null, null, 1)), Map.of());

        for (var purpose : Purpose.values()) {
            assertThat(standing.consent(purpose, LINE)).isEqualTo(new Consent.OptedOut(said(1), null));
        }
    }

    @Test
    void aLaterYesDoesNotLiftAnOptOut() {
        var standing = standing(bothGranted(9), List.of(optOut(Purpose.PROMOTION, LINE, 1)), Map.of());

        assertThat(standing.consent(Purpose.PROMOTION, LINE)).isInstanceOf(Consent.OptedOut.class);
    }

    @Test
    void rejoiningLiftsOlderOptOutsOverItsLineAndSaysYes() {
        var standing = standing(Map.of(), List.of(optOut(null, null, 1)), Map.of(LINE, said(2)));

        assertThat(standing.consent(Purpose.PROMOTION, LINE)).isEqualTo(new Consent.Granted(said(2)));
        assertThat(standing.consent(Purpose.SERVICE, LINE)).isEqualTo(new Consent.Granted(said(2)));
        assertThat(standing.consent(Purpose.PROMOTION, OTHER)).isInstanceOf(Consent.OptedOut.class);
    }

    @Test
    void anOptOutAfterRejoiningCounts() {
        var standing = standing(Map.of(), List.of(optOut(Purpose.PROMOTION, LINE, 3)), Map.of(LINE, said(2)));

        assertThat(standing.consent(Purpose.PROMOTION, LINE)).isEqualTo(new Consent.OptedOut(said(3), LINE));
        assertThat(standing.consent(Purpose.SERVICE, LINE)).isEqualTo(new Consent.Granted(said(2)));
    }

    @Test
    void ofSeveralYesesTheLatestIsTheEvidence() {
        var standing = standing(bothGranted(5), List.of(), Map.of(LINE, said(2)));

        assertThat(standing.consent(Purpose.PROMOTION, LINE)).isEqualTo(new Consent.Granted(said(5)));
    }

    @Test
    void aSuppressionCoversItsLineAndPurposeAlone() {
        var blocked = new Suppression(
                Suppression.Reason.BLOCKED_BY_CARRIER, LINE, Purpose.PROMOTION, said(1).at(), "receipt/17");
        var standing = new Standing(HER, Map.of(), List.of(), Map.of(), List.of(blocked));

        assertThat(standing.suppression(Purpose.PROMOTION, LINE)).contains(blocked);
        assertThat(standing.suppression(Purpose.SERVICE, LINE)).isEmpty();
        assertThat(standing.suppression(Purpose.PROMOTION, OTHER)).isEmpty();
    }

    private static Standing standing(
            Map<Purpose, Evidence> grants, List<OptOut> optOuts, Map<LineId, Evidence> rejoinings) {
        return new Standing(HER, grants, optOuts, rejoinings, List.of());
    }

    private static Map<Purpose, Evidence> bothGranted(int minute) {
        return Map.of(Purpose.SERVICE, said(minute), Purpose.PROMOTION, said(minute));
    }

    private static OptOut optOut(@Nullable Purpose purpose, @Nullable LineId line, int minute) {
        return new OptOut(purpose, line, said(minute));
    }

    private static Evidence said(int minute) {
        return new Evidence(Instant.parse("2026-11-22T08:30:00Z").plusSeconds(60L * minute), "reply/" + minute, "۱۱");
    }
}
