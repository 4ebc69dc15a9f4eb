package club.bashgah.segmentation.history;

import static club.bashgah.engine.member.Joinings.aJoining;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.member.EmailAddress;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.purchase.InMemoryPurchases;
import club.bashgah.engine.purchase.InMemoryVisits;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.PurchaseKey;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.engine.store.StoreId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** A club in memory, with histories that are the same for the same seed. */
public final class SomeHistories {

    public static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    public static final ZoneId ZONE = SomeClub.iranian().zone();

    private static final List<StoreId> STORES = List.of(new StoreId("main"), new StoreId("tajrish"));

    public final InMemoryMembers members = new InMemoryMembers();
    public final InMemoryPurchases purchases = new InMemoryPurchases();
    public final InMemoryVisits visits = new InMemoryVisits();
    public final SettableClock clock = new SettableClock(NOW);
    public final Histories histories =
            new Histories(members, purchases, visits, new InMemoryClubs(SomeClub.iranian(), clock));

    private int ordinal;

    /** So many members; some never came, some come daily, some did something a day after {@link #NOW}. */
    public static SomeHistories random(long seed, int count) {
        var club = new SomeHistories();
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            var member = club.join();
            int times = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
            for (int j = 0; j < times; j++) {
                var at = NOW.plus(Duration.ofDays(1)).minusSeconds(random.nextInt(200 * 86_400));
                club.comes(member, at);
                if (random.nextBoolean()) {
                    club.buys(member, at, 10_000L * random.nextInt(50));
                }
            }
        }
        club.buysUnknown();
        return club;
    }

    /** Joins with a phone; every seventh with a mail address instead. */
    public MemberId join() {
        int next = ordinal++;
        var joining = next % 7 == 6
                ? aJoining().by(new EmailAddress("m" + next + "@example.org"))
                : aJoining().by(Joinings.phone(next));
        return members.enrol(joining.at(NOW.minus(Duration.ofDays(300))).build())
                .member();
    }

    public void comes(MemberId member, Instant at) {
        visits.record(new Visit(member, STORES.get(ordinal % 2), at));
    }

    public void buys(MemberId member, Instant at, long minor) {
        buys(new Purchase(key(), member, STORES.getFirst(), at, new Money(minor, Currency.RIAL), 1, List.of()));
    }

    /** Somebody nobody knows, and somebody whose membership is not there. */
    private void buysUnknown() {
        var money = new Money(1_000, Currency.RIAL);
        buys(new Purchase(key(), null, STORES.getFirst(), NOW, money, 1, List.of()));
        buys(new Purchase(key(), MemberId.draw(), STORES.getFirst(), NOW, money, 1, List.of()));
    }

    private void buys(Purchase purchase) {
        purchases.record(purchase);
    }

    private PurchaseKey key() {
        return new PurchaseKey("till/" + purchases.count());
    }
}
