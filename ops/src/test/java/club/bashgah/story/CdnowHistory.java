package club.bashgah.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The CDNOW data and who belongs in which segment, worked out from the file alone: whole lists in memory, every rule
 * written down again as its page describes it, nothing of the product used.
 */
record CdnowHistory(Map<String, List<Row>> byCustomer) {

    /** A purchase; a day without a time counts as its noon. */
    record Row(String customer, LocalDate day, long cents) {

        static Row of(String line) {
            var cells = line.strip().split("\\s+", -1);
            var day = LocalDate.parse(cells[1], DateTimeFormatter.BASIC_ISO_DATE);
            return new Row(
                    cells[0], day, new BigDecimal(cells[3]).movePointRight(2).longValueExact());
        }

        Instant at() {
            return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        }
    }

    static CdnowHistory read(Path file) {
        try (var lines = Files.lines(file)) {
            return new CdnowHistory(lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Row::of)
                    .sorted(Comparator.comparing(Row::day))
                    .collect(Collectors.groupingBy(Row::customer, TreeMap::new, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long purchases() {
        return byCustomer.values().stream().mapToLong(List::size).sum();
    }

    Set<String> everybody() {
        return byCustomer.keySet();
    }

    Set<String> boughtInTheLast(int days, Instant now) {
        var from = now.minus(Duration.ofDays(days));
        return those(rows -> rows.stream().anyMatch(row -> row.at().isAfter(from)));
    }

    Set<String> boughtAtLeast(int times) {
        return those(rows -> rows.size() >= times);
    }

    Set<String> spentAtLeast(long cents) {
        return those(rows -> rows.stream().mapToLong(Row::cents).sum() >= cents);
    }

    Set<String> awayForAtLeast(int days, Instant now) {
        return those(rows -> ChronoUnit.DAYS.between(rows.getLast().at(), now) >= days);
    }

    /** Came on two days or more, and is late by so many of her usual gaps. */
    Set<String> lateBy(double gaps, Instant now) {
        double shop = median(byCustomer.values().stream()
                .map(CdnowHistory::gaps)
                .filter(all -> !all.isEmpty())
                .map(CdnowHistory::median)
                .toList());
        return those(rows -> !gaps(rows).isEmpty() && late(rows, shop, now) >= gaps);
    }

    private static double late(List<Row> rows, double shop, Instant now) {
        var gaps = gaps(rows);
        double usual = (gaps.size() * median(gaps) + 3 * shop) / (gaps.size() + 3);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return (ChronoUnit.DAYS.between(rows.getLast().day(), today) - usual) / usual;
    }

    private static List<Double> gaps(List<Row> rows) {
        var days = rows.stream().map(Row::day).distinct().toList();
        return IntStream.range(1, days.size())
                .mapToObj(i -> (double) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .toList();
    }

    private static double median(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private Set<String> those(Predicate<List<Row>> rule) {
        return byCustomer.entrySet().stream()
                .filter(customer -> rule.test(customer.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
