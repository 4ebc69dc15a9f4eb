package club.bashgah.segmentation.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VisitClockTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void visitsOfOneDayAreOne() {
        assertThat(on(0, 0, 10, 10, 14)).isEqualTo(new Gaps(2, 7));
        assertThat(on(3, 3, 3)).isEqualTo(new Gaps(0, 0));
    }

    @Test
    void oneLongAbsenceDoesNotMoveTheMedian() {
        assertThat(on(0, 7, 14, 200, 207).median()).isEqualTo(7);
    }

    @Test
    void herUsualGapMovesFromTheShopsToHerOwn() {
        assertThat(usual(new Gaps(0, 0))).isEqualTo(30);
        assertThat(usual(new Gaps(1, 10))).isEqualTo(25);
        assertThat(usual(new Gaps(3, 10))).isEqualTo(20);
        assertThat(usual(new Gaps(97, 10))).isCloseTo(10.6, within(1e-9));
    }

    @Test
    void nothingIsUsualWhereNobodyCameTwice() {
        assertThat(VisitClock.of(new Gaps(0, 0), null, 5)).isEmpty();
    }

    @Test
    void lateIsCountedInHerOwnGaps() {
        assertThat(new VisitClock(10, 15).lateBy()).isEqualTo(0.5);
        assertThat(new VisitClock(10, 10).lateBy()).isZero();
        assertThat(new VisitClock(10, 0).lateBy()).isEqualTo(-1);
    }

    @Test
    void theShopsGapIsTheMedianOverMembers() {
        var shop = new ShopGap();
        shop.add(new Gaps(50, 2));
        shop.add(new Gaps(0, 0));
        shop.add(new Gaps(1, 10));
        assertThat(shop.median()).hasValue(6);

        shop.add(new Gaps(2, 30.5));
        assertThat(shop.median()).hasValue(10);
        assertThat(new ShopGap().median()).isEmpty();
    }

    @Test
    void aShopGapGoesOnWhereItWasLeft() {
        var random = new Random(3);
        var unbroken = new ShopGap();
        var broken = ShopGap.goingOn("");
        for (int i = 0; i < 500; i++) {
            var gaps = new Gaps(1, (1 + random.nextInt(90)) / 2.0);
            unbroken.add(gaps);
            broken.add(gaps);
            broken = ShopGap.goingOn(broken.counted());
        }

        assertThat(broken.median()).isEqualTo(unbroken.median());
    }

    private static double usual(Gaps gaps) {
        return VisitClock.of(gaps, 30.0, 0).orElseThrow().usualGap();
    }

    private static Gaps on(int... days) {
        return Gaps.between(Arrays.stream(days).mapToObj(DAY::plusDays).toList());
    }
}
