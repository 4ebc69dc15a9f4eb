package club.bashgah.campaigns.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every keeping of campaigns must do. Each test starts with nothing kept. */
public abstract class CampaignsContract {

    private static final CampaignId ID = new CampaignId("latte");
    private static final Schedule MORNINGS =
            new Schedule.Daily(LocalTime.of(10, 30), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));

    protected abstract Campaigns campaigns();

    @Test
    public void aCampaignIsFoundAsItWasKept() {
        var once = SomeCampaigns.draft("latte").scheduled("1", SomeCampaigns.DUE);
        var daily = SomeCampaigns.draft("mornings", Preset.WIN_BACK, MORNINGS);

        assertThat(campaigns().add(once)).isTrue();
        assertThat(campaigns().add(daily)).isTrue();

        assertThat(campaigns().find(ID)).contains(once);
        assertThat(campaigns().find(daily.id())).contains(daily);
        assertThat(campaigns().find(new CampaignId("unknown"))).isEmpty();
    }

    @Test
    public void anIdTakenIsNotTakenAgain() {
        campaigns().add(SomeCampaigns.draft("latte"));

        assertThat(campaigns().add(SomeCampaigns.draft("latte").in(CampaignState.CANCELLED)))
                .isFalse();
        assertThat(campaigns().find(ID)).map(Campaign::state).contains(CampaignState.DRAFT);
    }

    @Test
    public void onlyADraftIsChanged() {
        campaigns().add(SomeCampaigns.draft("latte"));
        var scheduled = SomeCampaigns.draft("latte").scheduled("1", SomeCampaigns.DUE);

        assertThat(campaigns().changeDraft(scheduled)).isTrue();
        assertThat(campaigns().changeDraft(SomeCampaigns.draft("latte"))).isFalse();
        assertThat(campaigns().find(ID)).contains(scheduled);
    }

    @ParameterizedTest
    @EnumSource
    public void itMovesAlongTheTableAlone(CampaignState from) {
        for (var to : CampaignState.values()) {
            var id = new CampaignId(from + "-" + to);
            campaigns().add(SomeCampaigns.draft(id.value()).in(from));

            assertThat(campaigns().move(id, to)).as("%s to %s", from, to).isEqualTo(from.mayBecome(to));
            assertThat(campaigns().find(id)).map(Campaign::state).contains(from.mayBecome(to) ? to : from);
        }
    }

    @Test
    public void anOccurrenceIsPassedOnce() {
        campaigns().add(SomeCampaigns.draft("latte").scheduled("1", SomeCampaigns.DUE));
        var next = SomeCampaigns.DUE.plusSeconds(86_400);

        assertThat(campaigns().advance(ID, SomeCampaigns.DUE, next)).isTrue();
        assertThat(campaigns().advance(ID, SomeCampaigns.DUE, next)).isFalse();
        assertThat(campaigns().find(ID)).map(Campaign::due).contains(next);
        assertThat(campaigns().advance(ID, next, null)).isTrue();
        assertThat(campaigns().find(ID).orElseThrow().due()).isNull();
    }

    @Test
    public void thoseInAStateAreFoundAndTheLatestFirst() {
        var draft = SomeCampaigns.draft("a");
        var running = SomeCampaigns.draft("b").in(CampaignState.RUNNING);
        var paused = SomeCampaigns.draft("c").in(CampaignState.PAUSED);
        campaigns().add(draft);
        campaigns().add(running);
        campaigns().add(paused);

        assertThat(campaigns().in(EnumSet.of(CampaignState.RUNNING, CampaignState.PAUSED)))
                .containsExactly(running, paused);
        assertThat(campaigns().latest(2)).containsExactly(paused, running);
    }
}
