package club.bashgah.channels.message;

/** A counter. */
public final class InMemoryNumbers implements Numbers {

    private long next = 1;

    @Override
    public synchronized long lease(int count, long atLeast) {
        long first = Math.max(next, atLeast);
        next = first + count;
        return first;
    }
}
