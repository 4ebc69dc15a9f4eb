package club.bashgah.ops.bench;

/**
 * What a bench found.
 *
 * @param bench its name
 * @param subject what was measured
 * @param limit what it was measured against, in the same run
 * @param unit of both
 * @param ratio subject to limit, median of the rounds
 * @param goal in words, such as {@code >= 0.7}
 * @param met whether the ratio meets the goal
 */
record Result(String bench, Figures subject, Figures limit, String unit, double ratio, String goal, boolean met) {

    static Result atLeast(double goal, String bench, Figures subject, Figures limit, String unit, double ratio) {
        return new Result(bench, subject, limit, unit, ratio, ">= " + goal, ratio >= goal);
    }

    static Result atMost(double goal, String bench, Figures subject, Figures limit, String unit, double ratio) {
        return new Result(bench, subject, limit, unit, ratio, "<= " + goal, ratio <= goal);
    }
}
