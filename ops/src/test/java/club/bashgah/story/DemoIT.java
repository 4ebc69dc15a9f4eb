package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.Bashgah;
import club.bashgah.ops.command.Commands;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** The main job as whoever has just cloned it sees it. */
class DemoIT {

    @Test
    void theDemonstrationEndsCleanWithItsFigures() {
        var said = new ByteArrayOutputStream();
        var before = System.out;
        int code;
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            code = Commands.run(
                    Bashgah.class, InstantSource.system(), "demo", "--exit", "--lang", "en", "--members", "300");
        } finally {
            System.setOut(before);
        }
        var transcript = said.toString(StandardCharsets.UTF_8);
        System.out.println(transcript);
        assertThat(code).isZero();
        assertThat(transcript)
                .contains("300 members, 0 rows refused", "1 voucher given", "stays spent once", "Clean")
                .containsPattern("[1-9][0-9]* purchases, 0 repeated, 0 refused")
                .containsPattern("[1-9][0-9]* of [1-9][0-9]* sent")
                .containsPattern("audience ([1-9][0-9]*) = messages \\1")
                .containsPattern("sent ([1-9][0-9]*) = acknowledged by the operator \\1, doubled 0");
    }
}
