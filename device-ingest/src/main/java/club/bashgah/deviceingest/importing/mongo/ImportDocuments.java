package club.bashgah.deviceingest.importing.mongo;

import club.bashgah.deviceingest.importing.Agreement;
import club.bashgah.deviceingest.importing.FileImport;
import club.bashgah.deviceingest.importing.FileText;
import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.ImportRequest;
import club.bashgah.deviceingest.importing.Tally;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.storage.Stored;
import club.bashgah.engine.store.StoreId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Imports to and from documents. */
final class ImportDocuments {

    static Document document(FileImport file) {
        var text = file.text();
        var document = new Document("_id", file.id().value())
                .append("request", document(file.request()))
                .append("charset", text.charset())
                .append("mark", text.mark())
                .append("lines", text.lines())
                .append("header", file.header())
                .append("askedAt", file.askedAt())
                .append("state", file.state().name())
                .append("tally", document(file.tally()))
                .append("doneBefore", file.doneBefore())
                .append("problem", file.problem());
        var runningSince = file.runningSince();
        if (runningSince != null) {
            document.append("runningSince", runningSince);
        }
        var endedAt = file.endedAt();
        return endedAt == null ? document : document.append("endedAt", endedAt);
    }

    static Document document(Tally tally) {
        return new Document("kept", tally.kept())
                .append("repeated", tally.repeated())
                .append("refused", tally.refused());
    }

    static FileImport file(Document document) {
        var stored = new Stored(document);
        return new FileImport(
                new ImportId(stored.key()),
                request(stored.part("request")),
                new FileText(stored.text("charset"), stored.ordinal("mark"), stored.number("lines")),
                texts(stored, "header"),
                stored.instant("askedAt"),
                stored.oneOf(FileImport.State.class, "state"),
                tally(stored.part("tally")),
                stored.has("runningSince") ? stored.instant("runningSince") : null,
                stored.number("doneBefore"),
                stored.has("endedAt") ? stored.instant("endedAt") : null,
                stored.text("problem"));
    }

    private static Document document(ImportRequest request) {
        var document = new Document("file", request.file().toString())
                .append("kind", request.kind().name())
                .append("separation", request.separation().name())
                .append("store", request.store().value())
                .append("welcome", request.welcome())
                .append("toman", request.toman())
                .append("ignored", List.copyOf(request.ignored()))
                .append("by", request.by());
        return switch (request.agreement()) {
            case Agreement.Unknown() -> document;
            case Agreement.Granted(var purposes, var wording) ->
                document.append("grants", purposes.stream().map(Purpose::name).toList())
                        .append("wording", wording);
        };
    }

    private static ImportRequest request(Stored stored) {
        return new ImportRequest(
                Path.of(stored.text("file")),
                stored.oneOf(ImportRequest.Kind.class, "kind"),
                stored.oneOf(ImportRequest.Separation.class, "separation"),
                new StoreId(stored.text("store")),
                agreement(stored),
                stored.document().getBoolean("welcome"),
                stored.document().getBoolean("toman"),
                Set.copyOf(texts(stored, "ignored")),
                stored.text("by"));
    }

    private static Agreement agreement(Stored stored) {
        return stored.has("grants")
                ? new Agreement.Granted(
                        texts(stored, "grants").stream().map(Purpose::valueOf).collect(Collectors.toSet()),
                        stored.text("wording"))
                : new Agreement.Unknown();
    }

    private static Tally tally(Stored stored) {
        return new Tally(stored.number("kept"), stored.number("repeated"), stored.number("refused"));
    }

    private static List<String> texts(Stored stored, String field) {
        return stored.document().getList(field, String.class);
    }

    private ImportDocuments() {}
}
