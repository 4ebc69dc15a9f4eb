package club.bashgah.channels.line;

import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the lines and whether they wait. A club has few. */
public interface Lines {

    void keep(Line line);

    Optional<Line> find(LineId id);

    /** The line of this number, as a gateway names it. */
    Optional<Line> byNumber(String number);

    List<Line> all();

    /** The first line that may carry this purpose over this channel. */
    default Optional<Line> first(Channel channel, Purpose purpose) {
        return all().stream()
                .filter(line -> line.channel() == channel && line.purposes().contains(purpose))
                .findFirst();
    }

    /** Nothing leaves over the line until it is resumed; the reason is shown to people. */
    void pause(LineId id, String reason, Instant at);

    void resume(LineId id);

    /** Why the line waits, or null when it does not. */
    @Nullable String pausedFor(LineId id);
}
