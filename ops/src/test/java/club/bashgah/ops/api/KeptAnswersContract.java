package club.bashgah.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.ops.api.KeptAnswers.Answer;
import club.bashgah.ops.api.KeptAnswers.Beginning;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of answers does. */
public abstract class KeptAnswersContract {

    private static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");
    private static final Instant LONG_AGO = AT.minus(Duration.ofDays(1));
    private static final Answer MADE = new Answer(201, "application/json", "{}".getBytes(StandardCharsets.UTF_8));

    protected abstract KeptAnswers answers();

    @Test
    void theSameRequestGetsTheSameAnswer() {
        var answers = answers();
        answers.begin("key", "body", AT, LONG_AGO);
        answers.answered("key", MADE);

        assertThat(answers.begin("key", "body", AT.plusSeconds(1), LONG_AGO)).isEqualTo(new Beginning.Answered(MADE));
    }

    @Test
    void theSameKeyWithAnotherBodyIsTold() {
        var answers = answers();
        answers.begin("key", "body", AT, LONG_AGO);

        assertThat(answers.begin("key", "other", AT, LONG_AGO)).isEqualTo(new Beginning.OtherBody());
    }

    @Test
    void aRequestUnderWayIsNotBegunAgainBeforeItsMinuteIsOver() {
        var answers = answers();
        answers.begin("key", "body", AT, LONG_AGO);

        assertThat(answers.begin("key", "body", AT.plusSeconds(59), LONG_AGO)).isEqualTo(new Beginning.UnderWay());
        assertThat(answers.begin("key", "body", AT.plusSeconds(60), LONG_AGO)).isEqualTo(new Beginning.Fresh());
        assertThat(answers.begin("key", "body", AT.plusSeconds(61), LONG_AGO)).isEqualTo(new Beginning.UnderWay());
    }

    @Test
    void whatWasGivenUpIsBegunAnew() {
        var answers = answers();
        answers.begin("key", "body", AT, LONG_AGO);

        answers.giveUp("key");

        assertThat(answers.begin("key", "body", AT, LONG_AGO)).isEqualTo(new Beginning.Fresh());
    }

    @Test
    void anAnswerIsForgottenWithItsTime() {
        var answers = answers();
        answers.begin("key", "body", AT, LONG_AGO);
        answers.answered("key", MADE);

        assertThat(answers.begin("key", "other", AT.plusSeconds(1), AT)).isEqualTo(new Beginning.Fresh());
    }
}
