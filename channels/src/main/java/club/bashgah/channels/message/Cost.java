package club.bashgah.channels.message;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.sms.SmsParts;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.money.Money;

/**
 * What a text costs over a line.
 *
 * @param parts SMS parts; a mail is one
 */
public record Cost(int parts, Money money) {

    public static Cost of(String text, Line line) {
        var tariff = line.tariff();
        if (line.channel() == Channel.EMAIL) {
            return new Cost(1, tariff.latinPart());
        }
        var counted = SmsParts.of(text);
        var part = switch (counted.encoding()) {
            case GSM_7 -> tariff.latinPart();
            case UCS_2 -> tariff.persianPart();
        };
        return new Cost(counted.parts(), part.times(counted.parts()));
    }
}
