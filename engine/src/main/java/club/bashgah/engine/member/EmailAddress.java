package club.bashgah.engine.member;

import club.bashgah.engine.privacy.Mask;
import java.util.Locale;

/** A mail address, kept in lower case. Prints masked. */
public record EmailAddress(String value) {

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !value.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+")) {
            throw new IllegalArgumentException(
                    "mail address %s is not of the form name@domain".formatted(Mask.email(value)));
        }
    }

    @Override
    public String toString() {
        return Mask.email(value);
    }
}
