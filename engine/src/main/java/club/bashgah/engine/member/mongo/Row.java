package club.bashgah.engine.member.mongo;

import club.bashgah.engine.member.Joining;
import club.bashgah.engine.privacy.KeyedHash;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * One joining among many.
 *
 * @param place its ordinal among them
 */
record Row(int place, Joining joining, List<Told> told) {

    static Row of(int place, Joining joining, KeyedHash hash) {
        return new Row(place, joining, Told.by(joining, hash));
    }

    /** Of her identities, the strongest first; never empty. */
    List<String> keys() {
        return told.stream().map(Told::key).filter(Objects::nonNull).toList();
    }

    /** The owner of the strongest of her identities that has one. */
    Optional<String> owner(Map<String, String> owners) {
        return keys().stream().map(owners::get).filter(Objects::nonNull).findFirst();
    }

    /** Who she is, once the strongest of her identities is claimed. */
    String member(Map<String, String> owners) {
        return owner(owners).orElseThrow();
    }

    /** What was told of her that her document does not say and that is not somebody else's. */
    Stream<Told> news(Document known, Map<String, String> owners) {
        var member = member(owners);
        return told.stream()
                .filter(one -> !known.containsKey(one.field()))
                .filter(one -> one.key() == null || member.equals(owners.get(one.key())));
    }

    /** Identities of hers that are nobody's and that her document has room for. */
    Stream<String> unclaimed(Document known, Map<String, String> owners) {
        return told.stream()
                .filter(one -> !known.containsKey(one.field()))
                .map(Told::key)
                .filter(Objects::nonNull)
                .filter(key -> !owners.containsKey(key));
    }
}
