package club.bashgah.channels.message.mongo;

import club.bashgah.channels.message.Kept;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Origin;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.storage.Stored;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Messages as documents. What a message does not have, its document does not have either. */
final class MessageDocuments {

    static Document document(Kept kept) {
        var message = kept.message();
        var document = new Document("_id", message.id().value())
                .append("number", message.number())
                .append("origin", message.origin().toString())
                .append("purpose", message.purpose().name())
                .append("line", message.line().value())
                .append("answer", message.answer())
                .append("text", message.text())
                .append("parts", message.parts())
                .append("cost", message.cost().minor())
                .append("currency", message.cost().currency().code())
                .append("state", message.state().name())
                .append("reason", message.reason())
                .append("queuedAt", message.queuedAt())
                .append("notBefore", message.notBefore())
                .append("block", kept.block())
                .append("tries", kept.tries());
        var recipient = message.recipient();
        if (recipient != null) {
            document.append("channel", recipient.channel().name()).append("address", recipient.address());
        }
        putIfThere(document, "member", message.member());
        putIfThere(document, "to", kept.to());
        putIfThere(document, "once", kept.once());
        return document;
    }

    private static void putIfThere(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value.toString());
        }
    }

    static Kept kept(Document document) {
        var stored = new Stored(document);
        return new Kept(
                message(document),
                stored.maybe("to", RecipientKey::new),
                stored.maybe("once", once -> once),
                stored.number("block"),
                stored.ordinal("tries"));
    }

    static Message message(Document document) {
        var stored = new Stored(document);
        return new Message(
                new MessageId(stored.key()),
                stored.number("number"),
                origin(stored.text("origin")),
                stored.maybe("member", MemberId::new),
                stored.maybe("address", address -> new Recipient(stored.oneOf(Channel.class, "channel"), address)),
                stored.oneOf(Purpose.class, "purpose"),
                new LineId(stored.text("line")),
                document.getBoolean("answer", false),
                stored.text("text"),
                stored.ordinal("parts"),
                new Money(stored.number("cost"), new Currency(stored.text("currency"))),
                stored.oneOf(MessageState.class, "state"),
                stored.text("reason"),
                stored.maybe("gatewayId", id -> id),
                stored.instant("queuedAt"),
                stored.instant("notBefore"),
                stored.has("sentAt") ? stored.instant("sentAt") : null);
    }

    static Origin origin(String text) {
        int slash = text.indexOf('/');
        return new Origin(
                Origin.Kind.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)), text.substring(slash + 1));
    }

    private MessageDocuments() {}
}
