package club.bashgah.segmentation.rhythm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;

/**
 * The days between one visit and the next. Visits of one day are one; so each gap is a day or more.
 *
 * @param count how many gaps, one less than the days she came; never negative
 * @param median of them in days, a whole number or a half; 0 where there are none
 */
public record Gaps(int count, double median) {

    /** @param days she came on, in order; the same day may be there more than once */
    public static Gaps between(Collection<LocalDate> days) {
        var visited = days.stream().distinct().toList();
        if (visited.size() < 2) {
            return new Gaps(0, 0);
        }
        var gaps = new long[visited.size() - 1];
        Arrays.setAll(gaps, i -> ChronoUnit.DAYS.between(visited.get(i), visited.get(i + 1)));
        Arrays.sort(gaps);
        return new Gaps(gaps.length, (gaps[(gaps.length - 1) / 2] + gaps[gaps.length / 2]) / 2.0);
    }
}
