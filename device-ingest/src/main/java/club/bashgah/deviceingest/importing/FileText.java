package club.bashgah.deviceingest.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file are its text.
 *
 * @param mark how many bytes a byte order mark takes at its start
 * @param lines how many line ends it has
 */
public record FileText(String charset, int mark, long lines) {

    private static final int PIECE = 1 << 16;
    private static final int GLANCE = 4096;

    /**
     * By its byte order mark; without one UTF-16 where every other byte is zero, UTF-8 where all of it is valid, and
     * Windows-1256, the Persian shopkeeper's old one, otherwise. Reads the file once, in little memory.
     */
    static FileText of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(GLANCE);
            var marked = marked(start);
            var guessed = marked == null ? unmarked(start) : marked;
            var valid = new Utf8();
            long lines = count(start, start.length, valid);
            var piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                lines += count(piece, n, valid);
            }
            boolean old = marked == null && guessed.charset.equals("UTF-8") && !valid.isWhole();
            return new FileText(old ? "windows-1256" : guessed.charset, guessed.mark, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("file %s cannot be read".formatted(file.getFileName()), e);
        }
    }

    /** The text from its beginning, without a byte order mark. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, Charset.forName(charset)), PIECE);
    }

    private static long count(byte[] bytes, int length, Utf8 valid) {
        long lines = 0;
        for (int i = 0; i < length; i++) {
            valid.take(bytes[i]);
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static @Nullable FileText marked(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new FileText(StandardCharsets.UTF_8.name(), 3, 0);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new FileText(StandardCharsets.UTF_16LE.name(), 2, 0);
        }
        return begins(start, 0xFE, 0xFF) ? new FileText(StandardCharsets.UTF_16BE.name(), 2, 0) : null;
    }

    /** Separators, digits and line ends have a zero byte in UTF-16; text in any other encoding has none. */
    private static FileText unmarked(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            even += start[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += start[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (even + odd <= start.length / 20) {
            return new FileText(StandardCharsets.UTF_8.name(), 0, 0);
        }
        var charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return new FileText(charset.name(), 0, 0);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
