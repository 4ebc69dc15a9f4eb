package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.message.Credit;
import club.bashgah.channels.message.CreditContract;
import club.bashgah.channels.sandbox.Misbehaviour.Fault;
import club.bashgah.channels.sandbox.SandboxSettings;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class KavenegarCreditTest extends CreditContract {

    @TempDir
    private Path folder;

    private SandboxJoined joined;

    @BeforeEach
    void join() throws IOException {
        joined = new SandboxJoined(folder);
    }

    @AfterEach
    void part() throws IOException {
        joined.close();
    }

    @Override
    protected Credit credit() {
        return new KavenegarCredit(joined.api);
    }

    @Override
    protected Money held() {
        return new Money(SandboxSettings.standard().credit(), Currency.RIAL);
    }

    @Override
    protected void fallSilent() {
        joined.always(Fault.HTML);
    }
}
