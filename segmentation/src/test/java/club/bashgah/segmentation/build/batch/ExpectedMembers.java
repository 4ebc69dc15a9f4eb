package club.bashgah.segmentation.build.batch;

import static club.bashgah.segmentation.history.SomeHistories.NOW;
import static club.bashgah.segmentation.history.SomeHistories.ZONE;

import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.segmentation.history.SomeHistories;
import club.bashgah.segmentation.segment.SegmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who belongs in the segments, worked out anew: no criteria, no merging, one member after the other. */
final class ExpectedMembers {

    private final List<Member> members;
    private final Map<MemberId, List<Instant>> visits;
    private final Map<MemberId, List<Instant>> purchases;
    private final double shopGap;

    private ExpectedMembers(SomeHistories club) {
        members = club.members.page(null, 100_000);
        visits = byMember(club.visits.inOrder("", 1_000_000), Visit::member, Visit::at);
        purchases = byMember(
                club.purchases.inOrder("", 1_000_000),
                purchase -> Objects.requireNonNull(purchase.member()),
                Purchase::at);
        shopGap = median(visits.values().stream()
                .map(ExpectedMembers::gaps)
                .filter(gaps -> !gaps.isEmpty())
                .map(ExpectedMembers::median)
                .toList());
    }

    static Map<SegmentId, Set<MemberId>> of(SomeHistories club) {
        var expected = new ExpectedMembers(club);
        return Map.of(
                new SegmentId("late"), expected.thoseWho(expected::late),
                new SegmentId("recent"), expected.thoseWho(expected::boughtIn90Days),
                new SegmentId("phone"), expected.thoseWho(member -> member.phone() != null),
                new SegmentId("repeat"),
                        expected.thoseWho(member -> expected.purchases(member).size() >= 3),
                new SegmentId("absent"), expected.thoseWho(expected::absentFor60Days));
    }

    private Set<MemberId> thoseWho(Predicate<Member> belongs) {
        return members.stream().filter(belongs).map(Member::id).collect(Collectors.toSet());
    }

    private boolean late(Member member) {
        var visits = visits(member);
        if (visits.size() < 2) {
            return false;
        }
        var gaps = gaps(visits);
        double usual = gaps.isEmpty() ? shopGap : (gaps.size() * median(gaps) + 3 * shopGap) / (gaps.size() + 3);
        double since = day(NOW) - day(visits.getLast());
        return since >= 1.5 * usual;
    }

    private boolean boughtIn90Days(Member member) {
        return purchases(member).stream().anyMatch(at -> at.isAfter(NOW.minus(Duration.ofDays(90))));
    }

    private boolean absentFor60Days(Member member) {
        var visits = visits(member);
        return !visits.isEmpty() && !visits.getLast().isAfter(NOW.minus(Duration.ofDays(60)));
    }

    private List<Instant> visits(Member member) {
        return visits.getOrDefault(member.id(), List.of());
    }

    private List<Instant> purchases(Member member) {
        return purchases.getOrDefault(member.id(), List.of());
    }

    private static <T> Map<MemberId, List<Instant>> byMember(
            List<T> all, Function<T, MemberId> member, Function<T, Instant> at) {
        return all.stream()
                .filter(one -> !at.apply(one).isAfter(NOW))
                .collect(Collectors.groupingBy(member, Collectors.mapping(at, Collectors.toList())));
    }

    private static List<Double> gaps(List<Instant> visits) {
        var days = visits.stream().map(ExpectedMembers::day).distinct().toList();
        return IntStream.range(1, days.size())
                .mapToObj(i -> (double) (days.get(i) - days.get(i - 1)))
                .toList();
    }

    private static long day(Instant at) {
        return LocalDate.ofInstant(at, ZONE).toEpochDay();
    }

    private static double median(List<Double> numbers) {
        var sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
