package club.bashgah.deviceingest.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param header the names of the columns, as the file has them
 * @param tally of the rows done; a chunk that a crash cut is done again, and then counts as repeated
 * @param runningSince since when it runs without interruption; null before
 * @param doneBefore how many rows were done by then
 * @param endedAt null while it goes on
 * @param problem what broke it, or made it wait last; empty when nothing did; free of personal data
 */
public record FileImport(
        ImportId id,
        ImportRequest request,
        FileText text,
        List<String> header,
        Instant askedAt,
        State state,
        Tally tally,
        @Nullable Instant runningSince,
        long doneBefore,
        @Nullable Instant endedAt,
        String problem) {

    public enum State {
        WAITING,
        RUNNING,
        FINISHED,
        /** The file cannot be read on; what was read stands. */
        BROKEN;

        public boolean isEnd() {
            return this == FINISHED || this == BROKEN;
        }
    }

    public FileImport {
        header = List.copyOf(header);
    }

    /** Rows per second since it runs without interruption; zero before it does. */
    public double rate(Instant now) {
        if (runningSince == null) {
            return 0;
        }
        long millis =
                Duration.between(runningSince, endedAt == null ? now : endedAt).toMillis();
        return millis <= 0 ? 0 : (tally.rows() - doneBefore) * 1000.0 / millis;
    }

    /** How long it will take at this rate, by the number of lines; empty when nothing can be said. */
    public Optional<Duration> left(Instant now) {
        double rate = rate(now);
        if (state != State.RUNNING || rate <= 0) {
            return Optional.empty();
        }
        long rows = Math.max(0, text.lines() - 1 - tally.rows());
        return Optional.of(Duration.ofSeconds((long) Math.ceil(rows / rate)));
    }
}
