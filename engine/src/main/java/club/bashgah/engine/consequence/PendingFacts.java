package club.bashgah.engine.consequence;

import java.time.Instant;
import java.util.List;

/** Facts that still have to cause something, as they lie in the documents of their sources. */
public interface PendingFacts {

    /**
     * A fact whose consequence has not been carried out.
     *
     * @param tries how often it has been tried in vain
     * @param problem what went wrong last, empty at first; free of personal data
     */
    record Pending(String source, String name, String key, Instant due, int tries, String problem) {}

    /** Those due by {@code now}, the longest due first. */
    List<Pending> due(String source, String name, Instant now, int limit);

    /** Strikes it; twice changes nothing. */
    void done(Pending pending);

    /** Puts it off until {@code next} and counts the try. */
    void putOff(Pending pending, Instant next, String problem);

    /** Those tried in vain at least {@code tries} times, for a person to look at. */
    List<Pending> stuck(String source, String name, int tries, int limit);
}
