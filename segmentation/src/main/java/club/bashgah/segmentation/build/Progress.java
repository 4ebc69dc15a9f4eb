package club.bashgah.segmentation.build;

import club.bashgah.segmentation.segment.Build;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a build is.
 *
 * @param read members looked at, of {@code members} there were when it began
 * @param perSecond members in a second, by its present run
 * @param left about how long it still takes; null while nothing can be said
 */
public record Progress(
        long build,
        State state,
        long read,
        long members,
        double perSecond,
        @Nullable Duration left) {

    /** Before looking at members one by one, a build measures the whole club. */
    public enum State {
        MEASURING,
        FINDING,
        FINISHED
    }

    static Progress of(Build build) {
        return new Progress(
                build.number(), state(build), build.read(), build.members(), build.perSecond(), left(build));
    }

    private static State state(Build build) {
        if (build.finished()) {
            return State.FINISHED;
        }
        return build.figures() == null ? State.MEASURING : State.FINDING;
    }

    private static @Nullable Duration left(Build build) {
        if (build.finished()) {
            return Duration.ZERO;
        }
        long toRead = Math.max(0, build.members() - build.read());
        return build.perSecond() > 0 ? Duration.ofMillis(Math.round(1000 * toRead / build.perSecond())) : null;
    }
}
