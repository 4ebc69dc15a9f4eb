package club.bashgah.deviceingest.importing;

import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.store.StoreId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Imports for tests. */
public final class SomeImport {

    public static final Instant ASKED = Instant.parse("2026-11-22T08:30:00Z");

    /** Of members who were asked, nobody to be welcomed. */
    public static ImportRequest members(Path file) {
        return of(file, ImportRequest.Kind.MEMBERS, ImportRequest.Separation.MARKS);
    }

    /** Of purchases in Rial. */
    public static ImportRequest purchases(Path file) {
        return of(file, ImportRequest.Kind.PURCHASES, ImportRequest.Separation.MARKS);
    }

    /** Of purchases with blanks between the cells. */
    public static ImportRequest blanks(Path file) {
        return of(file, ImportRequest.Kind.PURCHASES, ImportRequest.Separation.BLANKS);
    }

    /** One that waits. */
    public static FileImport waiting(String id, Instant askedAt) {
        return new FileImport(
                new ImportId(id),
                members(Path.of("list.csv")),
                new FileText("UTF-8", 3, 11),
                List.of("موبایل", "نام"),
                askedAt,
                FileImport.State.WAITING,
                Tally.NONE,
                null,
                0,
                null,
                "");
    }

    private static ImportRequest of(Path file, ImportRequest.Kind kind, ImportRequest.Separation separation) {
        var agreement = new Agreement.Granted(Set.of(Purpose.SERVICE, Purpose.PROMOTION), "on paper, at the till");
        return new ImportRequest(
                file, kind, separation, new StoreId("main"), agreement, false, false, Set.of(), "owner");
    }

    private SomeImport() {}
}
