package club.bashgah.engine.club;

import java.time.Instant;

/** Keeps the club's settings. Every change is dated and kept; the latest counts. */
public interface Clubs {

    /**
     * The settings in force; on a fresh installation those of the preset it was started with. Read often: answers from
     * memory, at most one second behind another node's change.
     */
    Club current();

    /** Puts settings in force from {@code at}; the same settings twice are kept once. */
    void change(Club club, Instant at, String by);
}
