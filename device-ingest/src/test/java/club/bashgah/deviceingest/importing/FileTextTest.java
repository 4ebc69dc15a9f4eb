package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private static final String TEXT = "موبايل,نام\r\n09123456789,مريم\r\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void anEncodingIsKnownWithoutAMark(String charset) throws IOException {
        var text = FileText.of(file(TEXT, charset));
        assertThat(text).isEqualTo(new FileText(charset, 0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheText(String charset) throws IOException {
        var file = file("\uFEFF" + TEXT, charset);
        try (var reader = FileText.of(file).open(file)) {
            var text = new char[6];
            assertThat(reader.read(text)).isEqualTo(6);
            assertThat(new String(text)).isEqualTo("موبايل");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4095, 4096, 65_536 + 4095})
    void aLetterAcrossTwoPiecesIsWhole(int before) throws IOException {
        var file = Files.write(folder.resolve("list.csv"), ("x".repeat(before) + "م").getBytes(StandardCharsets.UTF_8));
        assertThat(FileText.of(file).charset()).isEqualTo("UTF-8");
    }

    private Path file(String text, String charset) throws IOException {
        return Files.write(folder.resolve("list.csv"), text.getBytes(Charset.forName(charset)));
    }
}
