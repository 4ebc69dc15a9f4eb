package club.bashgah.campaigns.sending;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a send is. */
public enum SendState {
    /** Its audience is being decided about, member by member; the first messages leave meanwhile. */
    PREPARING,
    /** Every member of its audience has a message or a reason; some still have to leave. */
    SENDING,
    /** Nothing is left to do. */
    FINISHED,
    /** It was due too long ago when its time came to be looked at. */
    MISSED,
    /** It was not begun; the reason says why. */
    REFUSED,
    CANCELLED;

    /** The whole table of legal transitions. */
    private static final Map<SendState, Set<SendState>> NEXT = Map.of(
            PREPARING, EnumSet.of(SENDING, REFUSED),
            SENDING, EnumSet.of(FINISHED, CANCELLED),
            MISSED, EnumSet.of(PREPARING),
            FINISHED, EnumSet.noneOf(SendState.class),
            REFUSED, EnumSet.noneOf(SendState.class),
            CANCELLED, EnumSet.noneOf(SendState.class));

    /** Those in which it still has something to do. */
    public static final Set<SendState> LIVE = Set.of(PREPARING, SENDING);

    public boolean mayBecome(SendState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The states from which this one may be reached, as a conditional update asks for them. */
    public Set<SendState> reachableFrom() {
        var from = EnumSet.noneOf(SendState.class);
        for (var state : values()) {
            if (state.mayBecome(this)) {
                from.add(state);
            }
        }
        return from;
    }
}
