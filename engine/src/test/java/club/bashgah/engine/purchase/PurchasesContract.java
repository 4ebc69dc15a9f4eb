package club.bashgah.engine.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of purchases does. */
public abstract class PurchasesContract {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");
    private static final MemberId MARYAM = new MemberId("maryam");

    protected abstract Purchases purchases();

    @Test
    public void aPurchaseIsKeptWithAllItHas() {
        var purchase = APurchase.of("1", "maryam", NOON, 1_850_000);

        assertThat(purchases().record(purchase)).isTrue();

        assertThat(purchases().of(MARYAM, null, 10)).containsExactly(purchase);
    }

    @Test
    public void theSameKeyTwiceIsOnePurchase() {
        purchases().record(APurchase.of("1", "maryam", NOON, 1_850_000));

        assertThat(purchases().record(APurchase.of("1", "maryam", NOON, 1_850_000)))
                .isFalse();

        assertThat(purchases().count()).isEqualTo(1);
    }

    @Test
    public void equalPurchasesUnderTwoKeysAreTwo() {
        purchases().record(APurchase.of("row/1", "maryam", NOON, 1_850_000));
        purchases().record(APurchase.of("row/2", "maryam", NOON, 1_850_000));

        assertThat(purchases().of(MARYAM, null, 10)).hasSize(2);
    }

    @Test
    public void ofManyOnlyTheNewOnesCount() {
        purchases().record(APurchase.of("3", "maryam", NOON, 1));
        var many = IntStream.range(0, 300)
                .mapToObj(i -> APurchase.of("" + i, "member" + i % 7, NOON, i))
                .toList();

        assertThat(purchases().recordAll(many)).isEqualTo(299);
        assertThat(purchases().recordAll(many)).isZero();
        assertThat(purchases().count()).isEqualTo(300);
    }

    @Test
    public void oneKeyTwiceInOneListIsOnePurchase() {
        var twice = List.of(APurchase.of("1", "maryam", NOON, 1), APurchase.of("1", "maryam", NOON, 1));

        assertThat(purchases().recordAll(twice)).isEqualTo(1);
        assertThat(purchases().recordAll(List.of())).isZero();
    }

    @Test
    public void purchasesByNobodyKnownAreKeptToo() {
        purchases().record(APurchase.of("1", null, NOON, 1));
        purchases().record(APurchase.of("2", "maryam", NOON, 1));

        assertThat(purchases().count()).isEqualTo(2);
        assertThat(purchases().inOrder("", 10)).extracting(Purchase::member).containsExactly(MARYAM);
    }

    @Test
    public void herPurchasesComeLatestFirstPageByPage() {
        IntStream.range(0, 7)
                .forEach(i -> purchases().record(APurchase.of("" + i, "maryam", NOON.plusSeconds(i / 3), i)));
        purchases().record(APurchase.of("x", "other", NOON, 1));

        var all = new ArrayList<Purchase>();
        for (var page = purchases().of(MARYAM, null, 2);
                !page.isEmpty();
                page = purchases().of(MARYAM, page.getLast(), 2)) {
            all.addAll(page);
        }

        assertThat(all)
                .extracting(purchase -> purchase.key().value())
                .containsExactly("6", "5", "4", "3", "2", "1", "0");
    }

    @Test
    public void allPurchasesComeByMemberAndTimeNoMemberInTwoParts() {
        for (int i = 0; i < 60; i++) {
            purchases().record(APurchase.of("" + i, "member" + i % 5, NOON.minusSeconds(i), i));
        }

        var parts = new ArrayList<List<Purchase>>();
        for (var part = purchases().inOrder("", 20);
                !part.isEmpty();
                part = purchases().inOrder(last(part), 20)) {
            parts.add(part);
        }

        var all = parts.stream().flatMap(List::stream).toList();
        assertThat(all).hasSize(60).isSortedAccordingTo(BY_MEMBER_AND_TIME);
        assertThat(parts).allMatch(part -> part.size() % 12 == 0).hasSizeGreaterThan(1);
    }

    @Test
    public void aMemberWithMoreThanThePartComesWhole() {
        for (int i = 0; i < 30; i++) {
            purchases().record(APurchase.of("" + i, "maryam", NOON.plusSeconds(i), i));
        }

        assertThat(purchases().inOrder("", 7)).hasSize(30);
        assertThat(purchases().inOrder("maryam", 7)).isEmpty();
    }

    @Test
    public void inOrderTheyComeWithoutTheirLines() {
        purchases().record(APurchase.of("1", "maryam", NOON, 5));

        var purchase = purchases().inOrder("", 10).getFirst();

        assertThat(purchase.lines()).isEmpty();
        assertThat(purchase.total().minor()).isEqualTo(5);
        assertThat(purchase.items()).isEqualTo(2);
    }

    private static final java.util.Comparator<Purchase> BY_MEMBER_AND_TIME =
            java.util.Comparator.comparing(PurchasesContract::memberOf).thenComparing(Purchase::at);

    private static String memberOf(Purchase purchase) {
        return Objects.requireNonNull(purchase.member()).value();
    }

    private static String last(List<Purchase> part) {
        return memberOf(part.getLast());
    }
}
