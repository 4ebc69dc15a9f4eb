package club.bashgah.campaigns.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.campaigns.campaign.Estimate.Shorter;
import club.bashgah.campaigns.campaign.Estimate.Warning;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EstimatingCampaignsTest {

    private final AClub club = new AClub();

    private static Money rial(long amount) {
        return new Money(amount, Currency.RIAL);
    }

    private Campaign saying(String text) {
        var choices = SomeCampaigns.choices().saying(Map.of(Language.PERSIAN, text));
        return club.planning.plan(Preset.LIMITED_TIME_REWARD, choices, "maryam");
    }

    @Test
    void theCostIsKnownBeforeSendingWithTheOptOutWordsCounted() {
        club.segment(club.enrol(1, 10));

        var estimate = club.estimating.estimate(saying("ب".repeat(70)));

        assertThat(estimate.audience()).isEqualTo(10);
        assertThat(estimate.sample()).endsWith("\nلغو۱۱");
        assertThat(estimate.parts().parts()).isEqualTo(2);
        assertThat(estimate.each()).isEqualTo(rial(2 * 1_850));
        assertThat(estimate.total()).isEqualTo(rial(10 * 2 * 1_850));
    }

    @Test
    void itSaysWhatAShorterTextWouldSave() {
        club.segment(club.enrol(1, 10));

        assertThat(club.estimating.estimate(saying("ب".repeat(70))).shorter())
                .isEqualTo(new Shorter(6, 1, rial(10 * 1_850)));
        assertThat(club.estimating.estimate(saying("سلام")).shorter()).isNull();
    }

    @Test
    void aSegmentNeverBuiltAndALinkAreWarnedOf() {
        var estimate = club.estimating.estimate(saying("سلام https://example.com"));

        assertThat(estimate.warnings()).containsExactlyInAnyOrder(Warning.SEGMENT_NOT_BUILT, Warning.LINK_IN_TEXT);
        assertThat(estimate.total()).isEqualTo(rial(0));
    }

    @Test
    void aSendThatWouldCostMoreThanItsBudgetIsNotBegun() {
        club.segment(club.enrol(1, 10));
        var choices = SomeCampaigns.choices().within(rial(1_000));
        var campaign = club.scheduled(Preset.LIMITED_TIME_REWARD, choices);
        assertThat(club.estimating.estimate(campaign).warnings()).contains(Warning.OVER_BUDGET);

        club.ring(campaign);

        var send = club.watching.sends(campaign.id(), 1).getFirst();
        assertThat(send)
                .extracting(Send::state, Send::reason)
                .containsExactly(SendState.REFUSED, "OVER_BUDGET: 1000 IRR");
        assertThat(club.outbox.counts(send.id().origin())).isEmpty();
    }

    @Test
    void aDraftIsChangedAndAScheduledCampaignIsNot() {
        var draft = saying("سلام");
        assertThat(club.planning.change(draft.id(), SomeCampaigns.choices().holdingOut(10), "sara"))
                .map(Campaign::holdoutPercent)
                .contains(10);

        club.scheduling.schedule(draft.id());

        assertThat(club.planning.change(draft.id(), SomeCampaigns.choices(), "sara"))
                .isEmpty();
    }
}
