package club.bashgah.engine.member.mongo;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.privacy.KeyedHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One thing a joining tells of a member.
 *
 * @param field present once it is known
 * @param key under which it is hers alone, if she is known by it
 * @param content the field and what is searched instead of it
 */
record Told(String field, @Nullable String key, Document content) {

    /** What she is known by comes first, the strongest before the weaker. */
    static List<Told> by(Joining joining, KeyedHash hash) {
        var told = new ArrayList<Told>();
        joining.identities().forEach(identity -> told.add(identity(identity, hash)));
        Optional.ofNullable(joining.name())
                .filter(name -> !name.isEmpty())
                .map(Told::name)
                .ifPresent(told::add);
        Optional.ofNullable(joining.language())
                .map(language -> plain("language", language.code()))
                .ifPresent(told::add);
        Optional.ofNullable(joining.birthday())
                .map(day -> plain("birthday", document(day)))
                .ifPresent(told::add);
        Optional.ofNullable(joining.store())
                .map(store -> plain("store", store.value()))
                .ifPresent(told::add);
        return told;
    }

    private static Told identity(Identity identity, KeyedHash hash) {
        var field = switch (identity.kind()) {
            case PHONE -> "phone";
            case EMAIL -> "email";
            case EXTERNAL -> "externalId";
            case CARD -> "card";
        };
        var content = new Document(field, identity.value());
        if (identity.kind() == Identity.Kind.PHONE) {
            var phone = new PhoneNumber(identity.value());
            content.append("digits", List.of(phone.international(), phone.national()))
                    .append("reversed", reversed(phone.international()));
        }
        return new Told(field, identity.key(hash), content);
    }

    private static Told name(PersonName name) {
        var content = new Document("name", new Document("first", name.first()).append("last", name.last()))
                .append("words", name.words());
        return new Told("name", null, content);
    }

    private static Told plain(String field, Object value) {
        return new Told(field, null, new Document(field, value));
    }

    private static Document document(Birthday day) {
        return new Document("calendar", day.calendar().name())
                .append("month", day.month())
                .append("day", day.day())
                .append("year", day.year());
    }

    static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }

    @Override
    public String toString() {
        return "Told[%s]".formatted(field);
    }
}
