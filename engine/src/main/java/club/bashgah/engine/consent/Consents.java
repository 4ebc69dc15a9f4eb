package club.bashgah.engine.consent;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what recipients allow. Each write carries its own time and may come twice or out of order: a repeat changes
 * nothing, and of two statements about the same thing the later counts.
 */
public interface Consents {

    /** Records a yes; it lifts no opt-out, for that she has to rejoin. */
    void grant(RecipientKey recipient, Purpose purpose, Evidence evidence);

    /** Records one and the same yes of many recipients, to each of these purposes. */
    void grantAll(Collection<RecipientKey> recipients, Set<Purpose> purposes, Evidence evidence);

    /** Holds from the moment this returns. */
    void optOut(RecipientKey recipient, OptOut optOut);

    /** She asks to be written to again over this line: lifts every older opt-out there and grants both purposes. */
    void rejoin(RecipientKey recipient, LineId line, Evidence evidence);

    void suppress(RecipientKey recipient, Suppression suppression);

    Standing of(RecipientKey recipient);

    /** The standing of each, also of those nobody has heard of. */
    Map<RecipientKey, Standing> of(Collection<RecipientKey> recipients);
}
