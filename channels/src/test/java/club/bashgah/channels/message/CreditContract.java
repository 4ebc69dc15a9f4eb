package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.money.Money;
import org.junit.jupiter.api.Test;

/** What every gateway keeps that can be asked for the credit left. */
public abstract class CreditContract {

    protected abstract Credit credit();

    /** What the account holds, as the gateway itself counts it. */
    protected abstract Money held();

    /** From now on no readable answer comes. */
    protected abstract void fallSilent();

    @Test
    void whatIsLeftIsWhatTheAccountHolds() {
        assertThat(credit().left()).contains(held());
    }

    @Test
    void withoutAReadableAnswerNothingIsSaid() {
        fallSilent();

        assertThat(credit().left()).isEmpty();
    }
}
