package club.bashgah.ops.demo;

import club.bashgah.engine.language.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;

/**
 * People who never lived and what they never bought: made from a seed, so that every demonstration tells the same
 * story. A third come weekly or so, a third monthly, a third seldom; some of each stopped coming a while ago.
 *
 * @param members how many
 * @param today the last day of the history
 */
record MadeUpHistory(long seed, int members, LocalDate today, Language language) {

    private static final int DAYS = 400;
    private static final int[] USUAL_GAPS = {6, 21, 55};

    /** Writes the list of members as a shop owner would have it. */
    void writeMembers(Path file) throws IOException {
        var random = new Random(seed);
        var names = names();
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(names.getString("members.header"));
            for (int i = 0; i < members; i++) {
                out.printf(
                        "%s,%s,%s,%s%n",
                        customer(i), any(names, "first", random), any(names, "last", random), phone(i));
            }
        }
    }

    /** Writes every purchase, one row each; answers how many. */
    int writePurchases(Path file) throws IOException {
        var random = new Random(seed + 1);
        int rows = 0;
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(names().getString("purchases.header"));
            for (int i = 0; i < members; i++) {
                rows += writePurchases(i, random, out);
            }
        }
        return rows;
    }

    private int writePurchases(int member, Random random, PrintWriter out) {
        int usual = USUAL_GAPS[member % USUAL_GAPS.length];
        boolean stopped = random.nextInt(4) == 0;
        var last = today.minusDays(stopped ? usual * 3L : 0);
        var day = today.minusDays(DAYS - random.nextInt(usual));
        int rows = 0;
        while (day.isBefore(last)) {
            out.printf("%s,%s,%d,%d%n", customer(member), day, amount(random), 1 + random.nextInt(3));
            rows++;
            day = day.plusDays(Math.max(1, Math.round(usual * (0.6 + random.nextDouble() * 0.8))));
        }
        return rows;
    }

    /** As people of the club type it; these are written to by nobody but the pretend operator. */
    private String phone(int i) {
        return (language.equals(Language.PERSIAN) ? "0912%07d" : "+98912%07d").formatted(3_000_000 + i);
    }

    private static String customer(int i) {
        return "C-%05d".formatted(i + 1);
    }

    private long amount(Random random) {
        return switch (language.code()) {
            case "fa" -> 500_000L + random.nextInt(80) * 50_000L;
            default -> 4 + random.nextInt(40);
        };
    }

    private static String any(ResourceBundle names, String key, Random random) {
        var all = List.of(names.getString(key).split(" "));
        return all.get(random.nextInt(all.size()));
    }

    private ResourceBundle names() {
        return ResourceBundle.getBundle(
                MadeUpHistory.class.getPackageName() + ".people",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
