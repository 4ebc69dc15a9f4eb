package club.bashgah.engine.member;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to the club. Prints masked.
 *
 * @param language the one she chose, or null where the club's own is used
 * @param joinedBy the evidence's source: {@code device/till-1}, {@code import/…}
 */
public record Member(
        MemberId id,
        PersonName name,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable String externalId,
        @Nullable String card,
        @Nullable Language language,
        @Nullable Birthday birthday,
        @Nullable StoreId store,
        Instant joinedAt,
        String joinedBy) {

    /** Where an SMS to her goes, if she has a phone. */
    public Optional<Recipient> smsRecipient() {
        return Optional.ofNullable(phone).map(number -> Recipient.sms(number.e164()));
    }

    @Override
    public String toString() {
        return "Member[%s, %s, %s]".formatted(id, name, phone);
    }
}
