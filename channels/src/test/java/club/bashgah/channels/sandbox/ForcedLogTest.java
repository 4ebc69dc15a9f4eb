package club.bashgah.channels.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForcedLogTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.log");
    }

    @Test
    void whatWasForcedIsReplayedInOrder() throws IOException {
        try (var log = ForcedLog.open(file, (_, _) -> {})) {
            log.append(bytes("one"));
            log.append(bytes("two"));
            log.force();
        }
        assertThat(replayed()).containsExactly("one", "two");
    }

    @Test
    void aRecordIsReadAtItsOffset() throws IOException {
        try (var log = ForcedLog.open(file, (_, _) -> {})) {
            log.append(bytes("one"));
            long second = log.append(bytes("two"));
            log.force();

            assertThat(text(log.read(second))).isEqualTo("two");
        }
    }

    @Test
    void aTailTornAnywhereIsCutOffAndWritingGoesOn() throws IOException {
        var whole = twoRecords();
        for (int length = whole.length / 2; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (var log = ForcedLog.open(file, (_, _) -> {})) {
                log.append(bytes("after"));
                log.force();
            }
            assertThat(replayed()).containsExactly("same", "after");
        }
    }

    @Test
    void aTailOfOtherBytesIsCutOff() throws IOException {
        var whole = twoRecords();
        whole[whole.length - 1]++;
        Files.write(file, whole);

        assertThat(replayed()).containsExactly("same");
        assertThat(file).hasSize(whole.length / 2);
    }

    @Test
    void aFileHasOneLogAtATime() throws IOException {
        try (var _ = ForcedLog.open(file, (_, _) -> {})) {
            assertThatThrownBy(() -> ForcedLog.open(file, (_, _) -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("a.log is open already");
        }
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        try (var log = ForcedLog.open(file, (_, _) -> {});
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = IntStream.range(0, 1_000)
                    .<Callable<String>>mapToObj(i -> () -> writtenAndRead(log, "record " + i))
                    .toList();
            for (var text : threads.invokeAll(written)) {
                assertThat(text.get()).startsWith("record");
            }
        }
        assertThat(replayed()).hasSize(1_000).doesNotHaveDuplicates();
    }

    private static String writtenAndRead(ForcedLog log, String text) throws IOException {
        long offset = log.append(bytes(text));
        log.force();
        return text(log.read(offset));
    }

    private byte[] twoRecords() throws IOException {
        Files.writeString(file, "", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        try (var log = ForcedLog.open(file, (_, _) -> {})) {
            log.append(bytes("same"));
            log.append(bytes("same"));
        }
        return Files.readAllBytes(file);
    }

    private List<String> replayed() throws IOException {
        var records = new ArrayList<String>();
        ForcedLog.open(file, (_, payload) -> records.add(text(payload))).close();
        return records;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
