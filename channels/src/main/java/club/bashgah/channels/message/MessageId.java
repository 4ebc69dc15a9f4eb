package club.bashgah.channels.message;

import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.MemberId;

/**
 * Names one intended message for good: {@code origin/member-or-recipient/step}. It is the idempotency key: whoever
 * intends the same message again finds it taken. Holds no personal data.
 */
public record MessageId(String value) {

    public static MessageId of(Origin origin, MemberId member, String step) {
        return new MessageId(origin + "/" + member + "/" + step);
    }

    public static MessageId of(Origin origin, RecipientKey recipient, String step) {
        return new MessageId(origin + "/" + recipient + "/" + step);
    }

    @Override
    public String toString() {
        return value;
    }
}
