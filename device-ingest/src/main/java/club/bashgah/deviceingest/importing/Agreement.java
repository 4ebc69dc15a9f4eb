package club.bashgah.deviceingest.importing;

import club.bashgah.engine.consent.Purpose;
import java.util.Set;

/** How the people of a file agreed to be written to, as whoever imports it declares. */
public sealed interface Agreement {

    /**
     * They were asked and said yes.
     *
     * @param purposes what to, at least one
     * @param wording how they were asked, in its own words; kept as the evidence
     */
    record Granted(Set<Purpose> purposes, String wording) implements Agreement {

        public Granted {
            purposes = Set.copyOf(purposes);
            if (purposes.isEmpty() || wording.isBlank()) {
                throw new IllegalArgumentException(
                        "agreement to %s has a wording of %d characters, must have a purpose and say how people were asked"
                                .formatted(purposes, wording.length()));
            }
        }
    }

    /** Nobody knows; they get no promotion until they say yes. */
    record Unknown() implements Agreement {}
}
