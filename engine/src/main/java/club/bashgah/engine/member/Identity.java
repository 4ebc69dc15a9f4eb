package club.bashgah.engine.member;

import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.privacy.Mask;
import java.util.Locale;

/** One of the things a member is known by; belongs to one member only. Prints masked. */
public record Identity(Kind kind, String value) {

    public enum Kind {
        PHONE,
        EMAIL,
        EXTERNAL,
        CARD
    }

    public static Identity of(PhoneNumber phone) {
        return new Identity(Kind.PHONE, phone.e164());
    }

    public static Identity of(EmailAddress email) {
        return new Identity(Kind.EMAIL, email.value());
    }

    /** @param id what another system calls this member */
    public static Identity external(String id) {
        return new Identity(Kind.EXTERNAL, id);
    }

    public static Identity card(String number) {
        return new Identity(Kind.CARD, number);
    }

    /** The key it is kept under: errors print keys, so the value itself is not in it. */
    public String key(KeyedHash hash) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + hash.of(value);
    }

    @Override
    public String toString() {
        return kind + ":" + Mask.text(value);
    }
}
