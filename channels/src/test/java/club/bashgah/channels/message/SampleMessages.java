package club.bashgah.channels.message;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** Messages as a dispatcher hands them over, for tests of gateways. */
public final class SampleMessages {

    public static final LineId LINE = new LineId("promo");
    public static final Instant QUEUED_AT = Instant.parse("2026-03-01T08:00:00Z");

    private static final Origin ORIGIN = new Origin(Origin.Kind.SEND, "s1");

    /** A message to a phone of its own. */
    public static Message aMessage(long number) {
        return aMessage(number, phone(number), "سلام، عضو شمارهٔ " + number);
    }

    public static Message aMessage(long number, String phone, String text) {
        return new Message(
                new MessageId(ORIGIN + "/m" + number + "/1"),
                number,
                ORIGIN,
                null,
                Recipient.sms(phone),
                Purpose.PROMOTION,
                LINE,
                false,
                text,
                1,
                Money.zero(Currency.RIAL),
                MessageState.QUEUED,
                "",
                null,
                QUEUED_AT,
                QUEUED_AT,
                null);
    }

    /** Messages numbered from the first on, each to a phone of its own. */
    public static List<Message> messages(long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(SampleMessages::aMessage)
                .toList();
    }

    /** The Iranian mobile number that goes with a message's number, in E.164. */
    public static String phone(long number) {
        return "+98912%07d".formatted(number % 10_000_000);
    }

    private SampleMessages() {}
}
