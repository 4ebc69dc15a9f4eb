package club.bashgah.channels.message;

import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;

class InMemoryCreditTest extends CreditContract {

    private final InMemoryCredit credit = new InMemoryCredit("fake", held());

    @Override
    protected Credit credit() {
        return credit;
    }

    @Override
    protected Money held() {
        return new Money(5_000, Currency.RIAL);
    }

    @Override
    protected void fallSilent() {
        credit.hold(null);
    }
}
