package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.message.Credit;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks {@code account/info}. */
@Component
final class KavenegarCredit implements Credit {

    private final KavenegarApi api;

    KavenegarCredit(KavenegarApi api) {
        this.api = api;
    }

    @Override
    public String gateway() {
        return KavenegarGateway.NAME;
    }

    @Override
    public Optional<Money> left() {
        if (!(api.call("account/info", Map.of()) instanceof Answer.Entries told)) {
            return Optional.empty();
        }
        var rial = told.entries().path("remaincredit");
        return rial.isNumber() ? Optional.of(new Money(rial.asLong(0), Currency.RIAL)) : Optional.empty();
    }
}
