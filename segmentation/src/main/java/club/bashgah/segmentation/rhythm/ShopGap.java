package club.bashgah.segmentation.rhythm;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the shop's usual gap: the median over its members' medians, each counted once however often she comes. Needs a
 * few hundred numbers of memory, whatever the size of the club. For one thread.
 */
public final class ShopGap {

    /** How many members have a median of so many half days. */
    private final TreeMap<Long, Long> membersByHalfDays = new TreeMap<>();

    /** Counts a member; one who has come on one day only says nothing. */
    public void add(Gaps gaps) {
        if (gaps.count() > 0) {
            membersByHalfDays.merge(Math.round(gaps.median() * 2), 1L, Long::sum);
        }
    }

    /** In days; of an even number of members the mean of the two in the middle. Empty where nobody came twice. */
    public OptionalDouble median() {
        long members = membersByHalfDays.values().stream().mapToLong(n -> n).sum();
        return members == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((halfDaysOf((members - 1) / 2) + halfDaysOf(members / 2)) / 4.0);
    }

    /** What has been counted so far, to be gone on with later: {@code 24:310,25:18}. */
    public String counted() {
        return membersByHalfDays.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    /** Goes on from what was {@link #counted() counted} before. */
    public static ShopGap goingOn(String counted) {
        var shop = new ShopGap();
        Arrays.stream(counted.split(",", -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split(":", -1))
                .forEach(entry -> shop.membersByHalfDays.put(Long.valueOf(entry[0]), Long.valueOf(entry[1])));
        return shop;
    }

    private long halfDaysOf(long rank) {
        long passed = 0;
        for (var entry : membersByHalfDays.entrySet()) {
            passed += entry.getValue();
            if (passed > rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("rank %d is not below the %d members counted".formatted(rank, passed));
    }
}
