package club.bashgah.deviceingest.importing.batch;

import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.ImportingFiles;
import club.bashgah.deviceingest.importing.Imports;
import club.bashgah.deviceingest.importing.KeepingRows;
import club.bashgah.deviceingest.importing.MappedRow;
import club.bashgah.deviceingest.importing.Tally;
import java.time.Clock;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Keeps a chunk of rows, counts what became of them and says how far the import is. */
class RowWriter implements ItemStreamWriter<MappedRow> {

    private static final String KEPT = "kept";
    private static final String REPEATED = "repeated";
    private static final String REFUSED = "refused";

    private final KeepingRows keeping;
    private final Imports imports;
    private final ImportId id;
    private final String taker;
    private final Clock clock;
    private Tally tally = Tally.NONE;

    RowWriter(KeepingRows keeping, Imports imports, ImportId id, String taker, Clock clock) {
        this.keeping = keeping;
        this.imports = imports;
        this.id = id;
        this.taker = taker;
        this.clock = clock;
    }

    @Override
    public void open(ExecutionContext context) {
        tally = new Tally(context.getLong(KEPT, 0), context.getLong(REPEATED, 0), context.getLong(REFUSED, 0));
        imports.started(id, taker, clock.instant(), tally);
    }

    @Override
    public void write(Chunk<? extends MappedRow> chunk) {
        tally = tally.plus(keeping.keep(id, chunk.getItems()));
        var until = clock.instant().plus(ImportingFiles.HELD_FOR);
        if (!imports.progressed(id, taker, tally, until)) {
            throw new IllegalStateException("import %s was taken over by another node".formatted(id));
        }
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(KEPT, tally.kept());
        context.putLong(REPEATED, tally.repeated());
        context.putLong(REFUSED, tally.refused());
    }
}
