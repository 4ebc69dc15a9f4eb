package club.bashgah.engine.consent;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.privacy.Hashes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of consents does. */
public abstract class ConsentsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");
    private static final LineId LINE = new LineId("+98.3000_4505");
    private static final LineId OTHER = new LineId("2000500");
    private static final RecipientKey HER = key(1);

    protected abstract Consents consents();

    @Test
    public void nothingIsKnownOfAStranger() {
        assertThat(consents().of(HER)).isEqualTo(Standing.unknown(HER));
        assertThat(consents().of(List.of(HER, key(2)))).containsOnlyKeys(HER, key(2));
    }

    @Test
    public void aYesIsKeptWithItsEvidence() {
        consents().grant(HER, Purpose.PROMOTION, said(0));

        assertThat(consents().of(HER).grants()).isEqualTo(Map.of(Purpose.PROMOTION, said(0)));
    }

    @Test
    public void aRepeatedYesChangesNothing() {
        consents().grant(HER, Purpose.PROMOTION, said(0));
        var before = consents().of(HER);

        consents().grant(HER, Purpose.PROMOTION, new Evidence(said(0).at(), "import/other", "again"));

        assertThat(consents().of(HER)).isEqualTo(before);
    }

    @Test
    public void ofTwoStatementsTheLaterCountsInWhateverOrderTheyArrive() {
        consents().grant(HER, Purpose.SERVICE, said(2));
        consents().grant(HER, Purpose.SERVICE, said(1));
        assertThat(consents().of(HER).grants()).containsEntry(Purpose.SERVICE, said(2));

        consents().grant(HER, Purpose.SERVICE, said(3));
        assertThat(consents().of(HER).grants()).containsEntry(Purpose.SERVICE, said(3));
    }

    @Test
    public void manySayYesAtOnceAndTwiceIsOnce() {
        var many = IntStream.range(0, 300).mapToObj(ConsentsContract::key).toList();
        consents().grant(key(7), Purpose.PROMOTION, said(9));

        consents().grantAll(many, Set.of(Purpose.SERVICE, Purpose.PROMOTION), said(1));
        consents().grantAll(many, Set.of(Purpose.SERVICE, Purpose.PROMOTION), said(1));

        assertThat(consents().of(many)).hasSize(300);
        assertThat(consents().of(key(7)).grants())
                .isEqualTo(Map.of(Purpose.SERVICE, said(1), Purpose.PROMOTION, said(9)));
        assertThat(consents().of(key(8)).grants()).containsEntry(Purpose.PROMOTION, said(1));
    }

    @Test
    public void anOptOutHoldsAtOnceForItsLineAndPurpose() {
        consents().grant(HER, Purpose.PROMOTION, said(0));

        consents().optOut(HER, new OptOut(Purpose.PROMOTION, LINE, said(1)));

        assertThat(consents().of(HER).consent(Purpose.PROMOTION, LINE)).isEqualTo(new Consent.OptedOut(said(1), LINE));
        assertThat(consents().of(HER).consent(Purpose.PROMOTION, OTHER)).isInstanceOf(Consent.Granted.class);
    }

    @Test
    public void anOptOutTwiceIsOneAndAnOlderOneIsNoNews() {
        var optOut = new OptOut(Purpose.PROMOTION, LINE, said(2));
        consents().optOut(HER, optOut);

        consents().optOut(HER, optOut);
        consents().optOut(HER, new OptOut(Purpose.PROMOTION, LINE, said(1)));

        assertThat(consents().of(HER).optOuts()).containsExactly(optOut);
    }

    @Test
    public void optOutsOfSeveralScopesStandBesideEachOther() {
        var ofLine = new OptOut(Purpose.PROMOTION, LINE, said(1));
        var ofAll = new OptOut(null, null, said(2));

        consents().optOut(HER, ofLine);
        consents().optOut(HER, ofAll);

        assertThat(consents().of(HER).optOuts()).containsExactlyInAnyOrder(ofLine, ofAll);
    }

    @Test
    public void aYesLiftsNoOptOutButRejoiningDoes() {
        consents().optOut(HER, new OptOut(Purpose.PROMOTION, LINE, said(1)));

        consents().grant(HER, Purpose.PROMOTION, said(2));
        assertThat(consents().of(HER).consent(Purpose.PROMOTION, LINE)).isInstanceOf(Consent.OptedOut.class);

        consents().rejoin(HER, LINE, said(3));
        assertThat(consents().of(HER).consent(Purpose.PROMOTION, LINE)).isEqualTo(new Consent.Granted(said(3)));
    }

    @Test
    public void anOlderRejoiningThatArrivesLateLiftsNothing() {
        consents().optOut(HER, new OptOut(Purpose.PROMOTION, LINE, said(2)));

        consents().rejoin(HER, LINE, said(1));

        assertThat(consents().of(HER).consent(Purpose.PROMOTION, LINE)).isInstanceOf(Consent.OptedOut.class);
    }

    @Test
    public void aSuppressionIsKeptOnce() {
        var blocked =
                new Suppression(Suppression.Reason.BLOCKED_BY_CARRIER, LINE, Purpose.PROMOTION, NOON, "receipt/17");

        consents().suppress(HER, blocked);
        consents().suppress(HER, blocked);

        assertThat(consents().of(HER).suppressions()).containsExactly(blocked);
    }

    private static RecipientKey key(int ordinal) {
        return Recipient.sms("+98912%07d".formatted(ordinal)).key(Hashes.OPEN);
    }

    private static Evidence said(int minute) {
        return new Evidence(NOON.plusSeconds(60L * minute), "reply/" + minute, "۱۱");
    }
}
