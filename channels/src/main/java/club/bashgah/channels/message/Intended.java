package club.bashgah.channels.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages a send intends, as whoever prepared it can list them again. */
@FunctionalInterface
public interface Intended {

    /** Ids in ascending order after the given one, at most {@code limit}; empty when there are no more. */
    List<MessageId> page(@Nullable MessageId after, int limit);
}
