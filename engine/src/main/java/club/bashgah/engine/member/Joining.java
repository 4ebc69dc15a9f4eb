package club.bashgah.engine.member;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of somebody who joins, or is told again of somebody who has. Prints masked.
 *
 * @param phone at least one of phone, email, externalId and card is there
 * @param store where, if in a store
 * @param grants the purposes her joining says yes to; empty where nobody asked her
 * @param evidence of her joining and of that yes
 * @param welcomed whether joining starts the welcome; an import asks for it in so many words
 */
public record Joining(
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable String externalId,
        @Nullable String card,
        @Nullable PersonName name,
        @Nullable Language language,
        @Nullable Birthday birthday,
        @Nullable StoreId store,
        Set<Purpose> grants,
        Evidence evidence,
        boolean welcomed) {

    public Joining {
        grants = Set.copyOf(grants);
        if (phone == null && email == null && externalId == null && card == null) {
            throw new IllegalArgumentException(
                    "nothing to know her by, must have a phone number, mail address, external id or card");
        }
    }

    /** Joining with a phone number alone, as a till reports it. */
    public static Joining byPhone(PhoneNumber phone, @Nullable StoreId store, Set<Purpose> grants, Evidence evidence) {
        return new Joining(phone, null, null, null, null, null, null, store, grants, evidence, true);
    }

    public Instant at() {
        return evidence.at();
    }

    /** What she is known by, strongest first; never empty. */
    public List<Identity> identities() {
        var all = new ArrayList<Identity>();
        Optional.ofNullable(phone).map(Identity::of).ifPresent(all::add);
        Optional.ofNullable(email).map(Identity::of).ifPresent(all::add);
        Optional.ofNullable(externalId).map(Identity::external).ifPresent(all::add);
        Optional.ofNullable(card).map(Identity::card).ifPresent(all::add);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "Joining[%s, %s, by %s]".formatted(identities(), name, evidence.source());
    }
}
