package club.bashgah.deviceingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.store.StoreId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportingPurchasesTest {

    private static final Buyer HER = new Buyer.ByPhone("09123456789");
    private static final Money TOTAL = new Money(1_850_000, Currency.RIAL);

    private final AShop shop = new AShop();

    @Test
    void aPurchaseByAnUnknownNumberEnrolsHerAndIsAVisit() {
        var outcome = report("1", HER);
        assertThat(outcome).isInstanceOf(PurchaseOutcome.Recorded.class);
        assertThat(shop.members.count()).isOne();
        assertThat(shop.visits.count()).isOne();
    }

    @Test
    void theSameNumberTwiceIsOnePurchase() {
        report("1", HER);
        assertThat(report("1", HER)).isInstanceOf(PurchaseOutcome.KnownAlready.class);
        assertThat(shop.purchases.count()).isOne();
    }

    @Test
    void aPurchaseByNobodyKnownIsKept() {
        assertThat(report("1", new Buyer.Nobody()))
                .isInstanceOfSatisfying(
                        PurchaseOutcome.Recorded.class,
                        recorded -> assertThat(recorded.member()).isNull());
        assertThat(shop.purchases.count()).isOne();
    }

    @Test
    void aCardMustHaveBeenIssued() {
        var card = new Buyer.ByCard("6037-1");
        assertThat(report("1", card)).isEqualTo(new PurchaseOutcome.Refused("1", PurchaseOutcome.Reason.UNKNOWN_CARD));
        shop.members.enrol(Joinings.aJoining().byCard("6037-1").build());
        assertThat(report("1", card)).isInstanceOf(PurchaseOutcome.Recorded.class);
    }

    @Test
    void aCustomerOfTheTillsOwnSystemIsFoundAgain() {
        report("1", new Buyer.ByExternalId("C-17"));
        report("2", new Buyer.ByExternalId("C-17"));
        assertThat(shop.members.count()).isOne();
        assertThat(shop.purchases.count()).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithAReportIsSaid() {
        assertThat(refused(new Buyer.ByPhone("12"), null, TOTAL)).isEqualTo(PurchaseOutcome.Reason.UNREADABLE_PHONE);
        assertThat(refused(HER, new StoreId("mars"), TOTAL)).isEqualTo(PurchaseOutcome.Reason.UNKNOWN_STORE);
        assertThat(refused(HER, null, new Money(1, new Currency("USD"))))
                .isEqualTo(PurchaseOutcome.Reason.WRONG_CURRENCY);
        assertThat(refused(HER, null, new Money(-1, Currency.RIAL))).isEqualTo(PurchaseOutcome.Reason.NEGATIVE_TOTAL);
        assertThat(shop.purchases.count()).isZero();
    }

    @Test
    void aRefusedOneDoesNotStopTheOthers() {
        var outcomes = shop.reporting.reportAll(
                shop.till, List.of(of("1", HER, null), of("2", new Buyer.ByPhone(""), null), of("3", HER, null)));
        assertThat(outcomes)
                .extracting(outcome -> outcome instanceof PurchaseOutcome.Recorded)
                .containsExactly(true, false, true);
    }

    @Test
    void aTillThatWasOfflineReportsOldPurchasesAndNoFutureOnes() {
        var old = shop.clock.instant().minus(Duration.ofDays(30));
        shop.reporting.report(shop.till, of("1", HER, old));
        shop.reporting.report(shop.till, of("2", HER, shop.clock.instant().plusSeconds(3600)));
        var member = shop.members.page(null, 1).getFirst().id();
        assertThat(shop.purchases.of(member, null, 10))
                .extracting(purchase -> purchase.at())
                .containsExactly(shop.clock.instant(), old);
    }

    @Test
    void buyersDoNotPrint() {
        assertThat(List.of(HER, new Buyer.ByCard("6037991234567890"), new Buyer.ByExternalId("C-17"))
                        .toString())
                .doesNotContain("3456", "1234567", "17");
    }

    private PurchaseOutcome.Reason refused(Buyer buyer, @Nullable StoreId store, Money total) {
        var outcome =
                shop.reporting.report(shop.till, new PurchaseReport("1", buyer, store, null, total, 1, List.of()));
        return ((PurchaseOutcome.Refused) outcome).reason();
    }

    private PurchaseOutcome report(String number, Buyer buyer) {
        return shop.reporting.report(shop.till, of(number, buyer, null));
    }

    private static PurchaseReport of(String number, Buyer buyer, @Nullable Instant at) {
        return new PurchaseReport(number, buyer, null, at, TOTAL, 1, List.of());
    }
}
