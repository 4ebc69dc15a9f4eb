package club.bashgah.deviceingest.importing.batch;

import club.bashgah.deviceingest.importing.FileImport;
import club.bashgah.deviceingest.importing.MappedRow;
import club.bashgah.deviceingest.importing.MappedRows;
import club.bashgah.deviceingest.importing.ReadingFiles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads on behind the rows that are done. */
class RowReader implements ItemStreamReader<MappedRow> {

    private static final String DONE = "rows";

    private final ReadingFiles reading;
    private final FileImport file;
    private @Nullable MappedRows rows;
    private long done;

    RowReader(ReadingFiles reading, FileImport file) {
        this.reading = reading;
        this.file = file;
    }

    @Override
    public void open(ExecutionContext context) {
        done = context.getLong(DONE, 0);
        var opened = reading.open(file);
        rows = opened;
        opened.skip(done);
    }

    @Override
    public @Nullable MappedRow read() {
        var row = Objects.requireNonNull(rows).next();
        done += row == null ? 0 : 1;
        return row;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(DONE, done);
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
