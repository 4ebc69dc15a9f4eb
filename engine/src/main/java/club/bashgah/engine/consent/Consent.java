package club.bashgah.engine.consent;

import org.jspecify.annotations.Nullable;

/** What a recipient said about being written to for one purpose over one line. Not knowing is not a yes. */
public sealed interface Consent {

    record Granted(Evidence evidence) implements Consent {}

    /** @param line the one line it is about, or null for all of them */
    record OptedOut(Evidence evidence, @Nullable LineId line) implements Consent {}

    record Unknown() implements Consent {}
}
