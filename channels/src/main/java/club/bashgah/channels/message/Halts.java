package club.bashgah.channels.message;

import java.util.Optional;

/** Keeps which origins are paused or cancelled. */
public interface Halts {

    /** Why nothing of an origin leaves. */
    sealed interface Halt {

        record Paused() implements Halt {}

        /** For good. */
        record Cancelled(String reason) implements Halt {}
    }

    Optional<Halt> of(Origin origin);

    /** A cancelled origin stays cancelled. */
    void pause(Origin origin);

    /** A cancelled origin stays cancelled. */
    void resume(Origin origin);

    /** The first reason stays. */
    void cancel(Origin origin, String reason);
}
