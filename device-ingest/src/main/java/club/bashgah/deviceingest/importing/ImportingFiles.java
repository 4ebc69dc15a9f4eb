package club.bashgah.deviceingest.importing;

import club.bashgah.engine.store.Stores;
import club.bashgah.engine.usecase.UseCase;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes files of members and purchases, and keeps at them until they are in. Safe for many threads and nodes. */
@UseCase
public final class ImportingFiles {

    /** Longer than a chunk of rows takes, and than rows done before take to be read again. */
    public static final Duration HELD_FOR = Duration.ofMinutes(2);

    private static final int PAGE = 500;

    private final Imports imports;
    private final Refusals refusals;
    private final ReadingFiles reading;
    private final RunningImports running;
    private final Stores stores;
    private final Clock clock;

    public ImportingFiles(
            Imports imports,
            Refusals refusals,
            ReadingFiles reading,
            RunningImports running,
            Stores stores,
            Clock clock) {
        this.imports = imports;
        this.refusals = refusals;
        this.reading = reading;
        this.running = running;
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * Looks at the whole file's encoding and at its header, and puts it in the queue of {@link #runDue}. Nothing of it
     * is kept yet.
     *
     * @throws IllegalArgumentException when the club has no such store
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public ImportStart start(ImportRequest request) {
        if (stores.find(request.store()).isEmpty()) {
            throw new IllegalArgumentException(
                    "store of the import is \"%s\", must be one of %s".formatted(request.store(), stores.all()));
        }
        try {
            var text = FileText.of(request.file());
            return switch (reading.header(request, text)) {
                case Header.Reading.Unfit(var problems) -> new ImportStart.UnfitHeader(problems);
                case Header.Reading.Fit(var header) -> started(request, text, header);
            };
        } catch (BrokenFile e) {
            return new ImportStart.Unreadable(Objects.requireNonNull(e.getMessage()));
        }
    }

    /**
     * Runs what waits and what a dead node left behind; answers how many it took up. Each run takes the import under a
     * name of its own: one that was thought dead and is not finds it taken over and stops.
     */
    public int runDue() {
        int taken = 0;
        for (var file : imports.free(clock.instant(), PAGE)) {
            var now = clock.instant();
            var taker = ImportId.draw().value();
            if (imports.take(file.id(), taker, now, now.plus(HELD_FOR))) {
                running.run(file, taker);
                taken++;
            }
        }
        return taken;
    }

    public Optional<FileImport> state(ImportId id) {
        return imports.find(id);
    }

    /** The latest first. */
    public List<FileImport> latest(int limit) {
        return imports.latest(limit);
    }

    /**
     * Writes an import's refused rows as CSV: line, reason and column at fault before the cells as they came. Safe to
     * open in a spreadsheet; corrected, it can be imported as it is. Holds personal data.
     */
    public void writeRefusals(ImportId id, Writer out) {
        imports.find(id).ifPresent(file -> RefusalsFile.write(file.header(), refusalsOf(id), out));
    }

    private ImportStart started(ImportRequest request, FileText text, Header header) {
        var file = new FileImport(
                ImportId.draw(),
                request,
                text,
                header.names(),
                clock.instant(),
                FileImport.State.WAITING,
                Tally.NONE,
                null,
                0,
                null,
                "");
        imports.keep(file);
        return new ImportStart.Started(file.id());
    }

    private Stream<RefusedRow> refusalsOf(ImportId id) {
        return Stream.iterate(
                        refusals.of(id, 0, PAGE),
                        page -> !page.isEmpty(),
                        page -> refusals.of(id, page.getLast().line(), PAGE))
                .flatMap(List::stream);
    }
}
