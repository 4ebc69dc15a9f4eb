package club.bashgah.engine.consent.mongo;

import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.OptOut;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.consent.Standing;
import club.bashgah.engine.consent.Suppression;
import club.bashgah.engine.storage.Stored;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One thing said of a recipient, as it lies in her document.
 *
 * @param place the field for everything said about the same subject
 */
record Statement(String place, Instant at, Document document) {

    private static final String GRANTS = "grants";
    private static final String OPT_OUTS = "optOuts";
    private static final String REJOININGS = "rejoinings";
    private static final String SUPPRESSIONS = "suppressions";

    static Statement granted(Purpose purpose, Evidence evidence) {
        return new Statement(GRANTS + "." + purpose, evidence.at(), document(evidence));
    }

    /** All that is said of a recipient nobody has heard of before. */
    static Document granted(RecipientKey recipient, Set<Purpose> purposes, Evidence evidence) {
        var grants = new Document();
        purposes.forEach(purpose -> grants.append(purpose.name(), document(evidence)));
        return new Document("_id", recipient.value()).append(GRANTS, grants);
    }

    static Statement optedOut(OptOut optOut) {
        var evidence = optOut.evidence();
        return new Statement(
                OPT_OUTS + "." + scope(optOut.purpose(), optOut.line()),
                evidence.at(),
                scoped(document(evidence), optOut.purpose(), optOut.line()));
    }

    static Statement rejoined(LineId line, Evidence evidence) {
        return new Statement(
                REJOININGS + "." + scope(null, line), evidence.at(), scoped(document(evidence), null, line));
    }

    static Statement suppressed(Suppression suppression) {
        var document = new Document("at", suppression.at())
                .append("source", suppression.source())
                .append("reason", suppression.reason().name());
        return new Statement(
                SUPPRESSIONS + "." + suppression.reason() + " " + scope(suppression.purpose(), suppression.line()),
                suppression.at(),
                scoped(document, suppression.purpose(), suppression.line()));
    }

    /** All that was said of a recipient. */
    static Standing standing(Document document) {
        var stored = new Stored(document);
        return new Standing(
                new RecipientKey(stored.key()),
                grants(stored.part(GRANTS)),
                stored.part(OPT_OUTS).parts().stream().map(Statement::optOut).toList(),
                stored.part(REJOININGS).parts().stream()
                        .collect(Collectors.toMap(part -> new LineId(part.text("line")), Statement::evidence)),
                stored.part(SUPPRESSIONS).parts().stream()
                        .map(Statement::suppression)
                        .toList());
    }

    private static Map<Purpose, Evidence> grants(Stored stored) {
        var grants = new EnumMap<Purpose, Evidence>(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (stored.has(purpose.name())) {
                grants.put(purpose, evidence(stored.part(purpose.name())));
            }
        }
        return grants;
    }

    private static OptOut optOut(Stored stored) {
        return new OptOut(
                stored.maybe("purpose", Purpose::valueOf), stored.maybe("line", LineId::new), evidence(stored));
    }

    private static Suppression suppression(Stored stored) {
        return new Suppression(
                stored.oneOf(Suppression.Reason.class, "reason"),
                stored.maybe("line", LineId::new),
                stored.maybe("purpose", Purpose::valueOf),
                stored.instant("at"),
                stored.text("source"));
    }

    private static Evidence evidence(Stored stored) {
        return new Evidence(stored.instant("at"), stored.text("source"), stored.text("wording"));
    }

    private static Document document(Evidence evidence) {
        return new Document("at", evidence.at())
                .append("source", evidence.source())
                .append("wording", evidence.wording());
    }

    private static Document scoped(Document document, @Nullable Purpose purpose, @Nullable LineId line) {
        if (purpose != null) {
            document.append("purpose", purpose.name());
        }
        return line == null ? document : document.append("line", line.value());
    }

    /** A dot would split the field in two; no line's name has a tilde. */
    private static String scope(@Nullable Purpose purpose, @Nullable LineId line) {
        return (purpose == null ? "*" : purpose) + " "
                + (line == null ? "*" : line.value().replace('.', '~'));
    }

    @Override
    public String toString() {
        return "Statement[%s, %s]".formatted(place, at);
    }
}
