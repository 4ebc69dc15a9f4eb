package club.bashgah.engine.offer;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every keeper of offers does. */
public abstract class OffersContract {

    private static final OfferId YALDA = new OfferId("yalda");
    private static final Instant NOW = AnOffer.FROM.plusSeconds(60);
    private static final MemberId MARYAM = new MemberId("maryam");
    private static final MemberId SARA = new MemberId("sara");
    private static final StoreId MAIN = new StoreId("main");

    protected abstract Offers offers();

    @Test
    public void anOfferIsKeptWithAllItHas() {
        Stream.of(
                        AnOffer.of("a", 3),
                        AnOffer.of("b", new Gain.AmountOff(new Money(500_000, Currency.RIAL))),
                        AnOffer.of("c", new Gain.FreeItem("قهوه")))
                .forEach(offer -> {
                    offers().open(offer);
                    assertThat(offers().find(offer.id())).contains(offer);
                });
        assertThat(offers().find(YALDA)).isEmpty();
    }

    @Test
    public void aClaimGetsAVoucher() {
        offers().open(AnOffer.of("yalda", 3));

        var voucher = granted(offers().claim(YALDA, MARYAM, NOW));

        assertThat(voucher.code().value()).startsWith("NARENJ-");
        assertThat(voucher)
                .isEqualTo(
                        new Voucher(voucher.code(), YALDA, MARYAM, new Gain.PercentOff(20), NOW, AnOffer.UNTIL, null));
        assertThat(offers().voucher(voucher.code())).contains(voucher);
        assertThat(offers().of(MARYAM)).containsExactly(voucher);
    }

    @Test
    public void aSecondClaimGetsTheSameVoucherWhateverHappenedSince() {
        offers().open(AnOffer.of("yalda", 1));
        var first = offers().claim(YALDA, MARYAM, NOW);

        assertThat(offers().claim(YALDA, MARYAM, NOW.plusSeconds(5))).isEqualTo(first);
        assertThat(offers().claim(YALDA, MARYAM, AnOffer.UNTIL)).isEqualTo(first);
        offers().close(YALDA);
        assertThat(offers().claim(YALDA, MARYAM, NOW)).isEqualTo(first);
        assertThat(offers().stock(YALDA)).isEqualTo(new Stock(1, 1, 0));
    }

    @Test
    public void everyoneMayHaveAnOfferWithoutStockOnce() {
        offers().open(AnOffer.of("yalda", (Integer) null));

        var maryams = granted(offers().claim(YALDA, MARYAM, NOW));
        var saras = granted(offers().claim(YALDA, SARA, NOW));

        assertThat(granted(offers().claim(YALDA, MARYAM, NOW.plusSeconds(5)))).isEqualTo(maryams);
        assertThat(saras.code()).isNotEqualTo(maryams.code());
        assertThat(offers().stock(YALDA)).isEqualTo(new Stock(null, 2, 0));
    }

    @Test
    public void whatIsSoldOutIsRefused() {
        offers().open(AnOffer.of("yalda", 1));
        offers().claim(YALDA, MARYAM, NOW);

        assertThat(offers().claim(YALDA, SARA, NOW)).isEqualTo(refused(ClaimOutcome.Reason.SOLD_OUT));
    }

    @Test
    public void aClaimIsGoodFromTheBeginningUntilBeforeTheEnd() {
        offers().open(AnOffer.of("yalda", 5));

        assertThat(offers().claim(YALDA, MARYAM, AnOffer.FROM.minusMillis(1)))
                .isEqualTo(refused(ClaimOutcome.Reason.NOT_YET));
        assertThat(offers().claim(YALDA, MARYAM, AnOffer.UNTIL)).isEqualTo(refused(ClaimOutcome.Reason.EXPIRED));
        granted(offers().claim(YALDA, MARYAM, AnOffer.FROM));
        granted(offers().claim(YALDA, SARA, AnOffer.UNTIL.minusMillis(1)));
    }

    @Test
    public void nobodyClaimsWhatWasClosedOrNeverOpened() {
        offers().open(AnOffer.of("yalda", 5));
        offers().close(YALDA);
        offers().close(YALDA);

        assertThat(offers().claim(YALDA, MARYAM, NOW)).isEqualTo(refused(ClaimOutcome.Reason.EXPIRED));
        assertThat(offers().claim(new OfferId("other"), MARYAM, NOW))
                .isEqualTo(refused(ClaimOutcome.Reason.NO_SUCH_OFFER));
    }

    @Test
    public void openingTwiceGivesNoMoreThanThereIs() {
        offers().open(AnOffer.of("yalda", 2));
        offers().open(AnOffer.of("yalda", 2));

        var outcomes = IntStream.range(0, 3)
                .mapToObj(i -> offers().claim(YALDA, new MemberId("m" + i), NOW))
                .toList();

        assertThat(outcomes).filteredOn(ClaimOutcome.Granted.class::isInstance).hasSize(2);
    }

    @Test
    public void aThousandMembersAtOnceGetExactlyTheStock() throws Exception {
        offers().open(AnOffer.of("yalda", 100));

        var outcomes = byEightThreads(IntStream.range(0, 1000)
                .<Callable<ClaimOutcome>>mapToObj(i -> () -> offers().claim(YALDA, new MemberId("m" + i), NOW))
                .toList());

        var codes = outcomes.stream()
                .filter(ClaimOutcome.Granted.class::isInstance)
                .map(outcome -> granted(outcome).code());
        assertThat(codes).hasSize(100).doesNotHaveDuplicates();
        assertThat(offers().stock(YALDA)).isEqualTo(new Stock(100, 100, 0));
    }

    @Test
    public void oneMemberClaimingAtOnceGetsOneVoucher() throws Exception {
        offers().open(AnOffer.of("yalda", 50));
        offers().open(AnOffer.of("nowruz", (Integer) null));

        for (var offer : List.of(YALDA, new OfferId("nowruz"))) {
            Callable<ClaimOutcome> claim = () -> offers().claim(offer, MARYAM, NOW);
            var outcomes = byEightThreads(java.util.Collections.nCopies(40, claim));

            assertThat(outcomes).containsOnly(outcomes.getFirst());
            assertThat(offers().stock(offer).granted()).isEqualTo(1);
        }
    }

    @Test
    public void aVoucherIsSpentOnce() {
        var code = maryamsVoucher().code();

        var spent = offers().spend(code, "till-1/17", MAIN, NOW);

        assertThat(spent)
                .isInstanceOfSatisfying(
                        SpendOutcome.Spent.class,
                        outcome -> assertThat(outcome.voucher().spentAt()).isEqualTo(NOW));
        assertThat(offers().spend(code, "till-1/17", MAIN, NOW.plusSeconds(9))).isEqualTo(spent);
        assertThat(offers().spend(code, "till-1/18", MAIN, NOW))
                .isInstanceOfSatisfying(
                        SpendOutcome.Refused.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo(SpendOutcome.Reason.SPENT_ALREADY));
        assertThat(offers().stock(YALDA)).isEqualTo(new Stock(3, 1, 1));
    }

    @Test
    public void tillsSpendingOneVoucherAtOnceSpendItOnce() throws Exception {
        var code = maryamsVoucher().code();

        var outcomes = byEightThreads(IntStream.range(0, 40)
                .<Callable<SpendOutcome>>mapToObj(i -> () -> offers().spend(code, "till/" + i, MAIN, NOW))
                .toList());

        assertThat(outcomes).filteredOn(SpendOutcome.Spent.class::isInstance).hasSize(1);
    }

    @Test
    public void aVoucherIsSpentBeforeItsEndOnly() {
        var voucher = maryamsVoucher();

        assertThat(offers().spend(voucher.code(), "17", MAIN, AnOffer.UNTIL))
                .isEqualTo(new SpendOutcome.Refused(SpendOutcome.Reason.EXPIRED, voucher));
        assertThat(offers().spend(voucher.code(), "17", MAIN, AnOffer.UNTIL.minusMillis(1)))
                .isInstanceOf(SpendOutcome.Spent.class);
    }

    @Test
    public void aCodeNobodyWasGivenIsNoVoucher() {
        offers().open(AnOffer.of("yalda", 3));
        var code = new VoucherCode("NARENJ-222222");

        assertThat(offers().spend(code, "17", MAIN, NOW))
                .isEqualTo(new SpendOutcome.Refused(SpendOutcome.Reason.NO_SUCH_VOUCHER, null));
        assertThat(offers().voucher(code)).isEmpty();
    }

    @Test
    public void herVouchersComeLatestFirst() {
        offers().open(AnOffer.of("yalda", 3));
        offers().open(AnOffer.of("nowruz", 3));
        offers().claim(YALDA, MARYAM, NOW);
        offers().claim(new OfferId("nowruz"), MARYAM, NOW.plusSeconds(1));

        assertThat(offers().of(MARYAM))
                .extracting(voucher -> voucher.offer().value())
                .containsExactly("nowruz", "yalda");
    }

    private Voucher maryamsVoucher() {
        offers().open(AnOffer.of("yalda", 3));
        return granted(offers().claim(YALDA, MARYAM, NOW));
    }

    private static Voucher granted(ClaimOutcome outcome) {
        return switch (outcome) {
            case ClaimOutcome.Granted(var voucher) -> voucher;
            case ClaimOutcome.Refused(var reason) -> throw new AssertionError("the claim was refused: " + reason);
        };
    }

    private static ClaimOutcome refused(ClaimOutcome.Reason reason) {
        return new ClaimOutcome.Refused(reason);
    }

    private static <T> List<T> byEightThreads(List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
