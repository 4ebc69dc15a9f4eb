package club.bashgah.campaigns.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consent.LineId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeping of keywords must do. Each test starts with none taken. */
public abstract class KeywordsContract {

    private static final LineId LINE = new LineId("promotion");
    private static final CampaignId LATTE = new CampaignId("latte");
    private static final CampaignId CAKE = new CampaignId("cake");
    private static final Instant NOW = SomeCampaigns.NOW;
    private static final Instant UNTIL = SomeCampaigns.UNTIL;

    protected abstract Keywords keywords();

    @Test
    public void aDigitNeverMeansTwoOpenOffersOnALine() {
        assertThat(keywords().reserve(LINE, "1", LATTE, UNTIL, NOW)).isTrue();

        assertThat(keywords().reserve(LINE, "1", CAKE, UNTIL, NOW)).isFalse();
        assertThat(keywords().reserve(LINE, "2", CAKE, UNTIL, NOW)).isTrue();
        assertThat(keywords().reserve(new LineId("other"), "1", CAKE, UNTIL, NOW))
                .isTrue();
    }

    @Test
    public void whoeverHasItMayTakeItAgain() {
        keywords().reserve(LINE, "1", LATTE, UNTIL, NOW);

        assertThat(keywords().reserve(LINE, "1", LATTE, UNTIL, NOW)).isTrue();
    }

    @Test
    public void itIsFreeFromTheEndOn() {
        keywords().reserve(LINE, "1", LATTE, UNTIL, NOW);

        assertThat(keywords().reserve(LINE, "1", CAKE, UNTIL, UNTIL.minusMillis(1)))
                .isFalse();
        assertThat(keywords().reserve(LINE, "1", CAKE, UNTIL.plusSeconds(60), UNTIL))
                .isTrue();
    }

    @Test
    public void onlyItsOwnerGivesItUp() {
        keywords().reserve(LINE, "1", LATTE, UNTIL, NOW);

        keywords().release(LINE, "1", CAKE);
        assertThat(keywords().reserve(LINE, "1", CAKE, UNTIL, NOW)).isFalse();

        keywords().release(LINE, "1", LATTE);
        keywords().release(LINE, "1", LATTE);
        assertThat(keywords().reserve(LINE, "1", CAKE, UNTIL, NOW)).isTrue();
    }
}
