package club.bashgah.engine.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingPurchasesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");

    private final Purchases purchases = new InMemoryPurchases();
    private final Visits visits = new InMemoryVisits();
    private final RecordingPurchases recording = new RecordingPurchases(purchases, visits);

    @Test
    void aPurchaseOfAMemberIsAVisitToo() {
        assertThat(recording.record(APurchase.of("1", "maryam", NOON, 1))).isTrue();

        assertThat(visits.of(new MemberId("maryam"), 10))
                .containsExactly(new Visit(new MemberId("maryam"), new StoreId("main"), NOON));
    }

    @Test
    void aPurchaseByNobodyKnownIsNoVisit() {
        recording.record(APurchase.of("1", null, NOON, 1));

        assertThat(purchases.count()).isEqualTo(1);
        assertThat(visits.count()).isZero();
    }

    @Test
    void twiceChangesNothing() {
        recording.record(APurchase.of("1", "maryam", NOON, 1));

        assertThat(recording.record(APurchase.of("1", "maryam", NOON, 1))).isFalse();
        assertThat(recording.recordAll(List.of(APurchase.of("1", "maryam", NOON, 1))))
                .isZero();

        assertThat(purchases.count()).isEqualTo(1);
        assertThat(visits.count()).isEqualTo(1);
    }

    @Test
    void manyAreRecordedWithTheirVisits() {
        var all = List.of(
                APurchase.of("1", "maryam", NOON, 1),
                APurchase.of("2", "maryam", NOON, 1),
                APurchase.of("3", "sara", NOON, 1),
                APurchase.of("4", null, NOON, 1));

        assertThat(recording.recordAll(all)).isEqualTo(4);
        assertThat(visits.count()).isEqualTo(2);
    }

    @Test
    void aPurchaseIsNotOfLessThanNothingNorOfTwoCurrencies() {
        assertThatThrownBy(() -> APurchase.of("1", null, NOON, -1)).hasMessageContaining("total of -1 IRR");
        var inDollars = new PurchaseLine("coffee", 1, new Money(1, new Currency("USD")));
        assertThatThrownBy(() -> new Purchase(
                        new PurchaseKey("1"),
                        null,
                        new StoreId("main"),
                        NOON,
                        new Money(1, Currency.RIAL),
                        1,
                        List.of(inDollars)))
                .hasMessageContaining("not in the currency of its total");
    }
}
