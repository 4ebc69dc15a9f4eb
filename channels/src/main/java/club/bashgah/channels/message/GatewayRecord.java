package club.bashgah.channels.message;

import java.util.Collection;
import java.util.Map;

/** What a gateway itself remembers to have acknowledged; the audit compares with it. */
public interface GatewayRecord {

    String gateway();

    /** How many times each of these of our numbers was carried; those it does not know are missing. */
    Map<Long, Integer> carried(Collection<Long> numbers);
}
