package club.bashgah.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    @TempDir
    private Path folder;

    private Path journal;

    @BeforeEach
    void fill() {
        try (OpenStorage open = OpenStorage.in(folder)) {
            for (int i = 0; i < 100; i++) {
                open.collection("cards").insertMany(RestartTest.numbered(i, 1));
            }
        }
        journal = new Folder(folder).journal(1);
    }

    @Test
    void aFlippedByteIsNamedAndNothingIsLoaded() throws IOException {
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        assertThatThrownBy(() -> EmbeddedStorage.open(folder))
                .isInstanceOf(StorageDamaged.class)
                .hasMessageContaining(journal.toString())
                .hasMessageMatching("(?s).* at byte \\d+: .*");
        assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
    }

    @Test
    void everyFlippedByteButTheLastRecordsIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        for (int at = 0; at < whole.length - 200; at += 37) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x10;
            Files.write(journal, bytes);
            assertThatThrownBy(() -> Recovery.of(new Folder(folder)))
                    .as("byte %s", at)
                    .isInstanceOf(StorageDamaged.class);
        }
    }

    @Test
    void aTornTailIsCutAndKeptAside() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 5));
        try (OpenStorage open = OpenStorage.in(folder)) {
            assertThat(open.collection("cards").countDocuments()).isEqualTo(99);
            open.collection("cards").insertMany(RestartTest.numbered(99, 2));
        }
        try (OpenStorage open = OpenStorage.in(folder)) {
            assertThat(open.collection("cards").countDocuments()).isEqualTo(101);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).anyMatch(file -> file.toString().contains(".torn-at-"));
        }
    }

    @Test
    void garbageBehindTheLastRecordIsATornTail() throws IOException {
        Files.write(journal, new byte[5000], StandardOpenOption.APPEND);
        try (OpenStorage open = OpenStorage.in(folder)) {
            assertThat(open.collection("cards").countDocuments()).isEqualTo(100);
        }
    }

    @Test
    void aMissingJournalIsNamed() throws IOException {
        OpenStorage.in(folder).close();
        Files.delete(journal);
        assertThatThrownBy(() -> EmbeddedStorage.open(folder))
                .isInstanceOf(StorageDamaged.class)
                .hasMessageContaining(journal.toString());
    }

    @Test
    void theFolderIsFreeAgainAfterARefusal() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        Path next = new Folder(folder).journal(2);
        Files.write(next, new byte[0]);
        assertThatThrownBy(() -> EmbeddedStorage.open(folder)).isInstanceOf(StorageDamaged.class);
        Files.write(journal, whole);
        Files.delete(next);
        OpenStorage.in(folder).close();
    }
}
