package club.bashgah.ops.api;

import club.bashgah.ops.storage.StorageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps files that were sent, in the data folder, until they are imported. */
@Component
class UploadedFiles {

    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final ApiLimits limits;

    UploadedFiles(StorageSettings storage, ApiLimits limits) {
        this.folder = storage.data().resolve("imports");
        this.limits = limits;
    }

    /** The whole of it on the disk; of one that is too large nothing stays. */
    Path keep(InputStream body) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(UUID.randomUUID() + ".csv");
        try {
            copy(body, file);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void copy(InputStream body, Path file) throws IOException {
        long left = limits.file().toBytes();
        try (var out = Files.newOutputStream(file)) {
            for (var piece = body.readNBytes(PIECE); piece.length > 0; piece = body.readNBytes(PIECE)) {
                left -= piece.length;
                if (left < 0) {
                    throw Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "tooLarge",
                            limits.file().toKilobytes());
                }
                out.write(piece);
            }
        }
    }
}
