package club.bashgah.ops.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * How commands reach the running server of a data folder: its port and a key of this run, in a file only its owner can
 * read.
 */
record OwnerFile(int port, String key) {

    private static final String NAME = "server";

    static Optional<OwnerFile> read(Path data) {
        var file = data.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file);
            return lines.size() == 2
                    ? Optional.of(new OwnerFile(Integer.parseInt(lines.getFirst()), lines.getLast()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read %s, which tells where the server runs".formatted(file), e);
        }
    }

    void write(Path data) {
        try {
            var draft = data.resolve(NAME + ".new");
            Files.deleteIfExists(draft);
            createPrivately(draft);
            Files.writeString(draft, port + "\n" + key + "\n");
            Files.move(draft, data.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in the data folder %s".formatted(data), e);
        }
    }

    static void remove(Path data) {
        try {
            Files.deleteIfExists(data.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createPrivately(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    @Override
    public String toString() {
        return "OwnerFile[%d, <hidden>]".formatted(port);
    }
}
