package club.bashgah.ops.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Subject and limit by turns, A/B/A/B, so that what slows the machine slows both.
 *
 * @param warmUps rounds that are not counted
 * @param count rounds that are
 */
record Rounds(int warmUps, int count) {

    /** Some work; returns how many operations it did. */
    interface Work {
        int run() throws Exception;
    }

    /** Operations per second, and the median of the rounds' ratios. */
    record Comparison(Figures subject, Figures limit, double ratio) {}

    Comparison compare(String subjectName, Work subject, String limitName, Work limit) throws Exception {
        List<Double> subjects = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < warmUps + count; round++) {
            double subjectRate = perSecond(subject);
            double limitRate = perSecond(limit);
            if (round >= warmUps) {
                subjects.add(subjectRate);
                limits.add(limitRate);
                ratios.add(subjectRate / limitRate);
            }
        }
        double ratio = Figures.of("ratio", ratios).median();
        return new Comparison(Figures.of(subjectName, subjects), Figures.of(limitName, limits), ratio);
    }

    private static double perSecond(Work work) throws Exception {
        long start = System.nanoTime();
        int operations = work.run();
        return operations * 1e9 / (System.nanoTime() - start);
    }
}
