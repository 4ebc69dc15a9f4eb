package club.bashgah.ops.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A history in the form of the CDNOW data: customer, day, pieces and amount between blanks, after a line of names. Its
 * people are given phones of a block kept for stories; nobody is ever written to there.
 */
record GivenHistory(Path file) {

    private static final int FIRST = 3_000_000;

    /** Writes a list of everybody who bought, each with a phone. */
    void writeMembers(Path list) throws IOException {
        int number = FIRST;
        try (var out = new PrintWriter(Files.newBufferedWriter(list))) {
            out.println("customer,phone");
            for (var customer : customers()) {
                out.printf("%s,+98912%07d%n", customer, number++);
            }
        }
    }

    private Set<String> customers() throws IOException {
        try (var lines = Files.lines(file)) {
            var all = new LinkedHashSet<String>();
            lines.skip(1)
                    .map(line -> line.strip().split("\\s+", 2)[0])
                    .filter(id -> !id.isEmpty())
                    .forEach(all::add);
            return all;
        }
    }
}
