package club.bashgah.deviceingest.importing.batch;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.Purchases;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Purchases that fail or stand still at a write of many. */
final class Interrupted implements Purchases {

    private final Purchases purchases;
    private int writes;
    private int failing = -1;
    private int dying = -1;
    private @Nullable CountDownLatch dead;

    Interrupted(Purchases purchases) {
        this.purchases = purchases;
    }

    void failAt(int ordinal) {
        failing = ordinal;
    }

    void dieAfter(int ordinal, CountDownLatch latch) {
        dying = ordinal;
        dead = latch;
    }

    @Override
    public int recordAll(Collection<Purchase> all) {
        int write = writes++;
        if (write == failing) {
            throw new IllegalStateException("the storage is away");
        }
        int fresh = purchases.recordAll(all);
        if (write == dying && dead != null) {
            dead.countDown();
            standStill();
        }
        return fresh;
    }

    @Override
    public boolean record(Purchase purchase) {
        return purchases.record(purchase);
    }

    @Override
    public List<Purchase> of(MemberId member, @Nullable Purchase before, int limit) {
        return purchases.of(member, before, limit);
    }

    @Override
    public List<Purchase> inOrder(String after, int limit) {
        return purchases.inOrder(after, limit);
    }

    @Override
    public long count() {
        return purchases.count();
    }

    private static void standStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the dead do not wake", e);
        }
    }
}
