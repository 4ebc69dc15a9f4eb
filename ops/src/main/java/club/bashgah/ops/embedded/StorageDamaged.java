package club.bashgah.ops.embedded;

import java.io.Serial;
import java.nio.file.Path;

/** A file of the storage does not hold what was written. Nothing was loaded and nothing was changed. */
public final class StorageDamaged extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StorageDamaged(Path file, long offset, String what) {
        super("The storage is damaged: " + file + " at byte " + offset + ": " + what
                + ". Nothing was loaded. Put the folder back from a backup");
    }
}
