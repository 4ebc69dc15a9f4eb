package club.bashgah.ops.embedded;

import club.bashgah.ops.embedded.QueryPlan.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Follows a {@link QueryPlan} in slices. Each slice is taken under the collection's lock, which is free in between; a
 * document that moves within the index meanwhile is not given twice.
 */
final class Walk {

    private static final int FIRST_SLICE = 16;
    private static final int LARGEST_SLICE = 512;

    private final Slots slots;
    private final QueryPlan plan;
    private final PriorityQueue<Strand> strands = new PriorityQueue<>();
    private final BitSet given = new BitSet();
    private int slice = FIRST_SLICE;
    private int nextSlot;

    /** A document's bytes as they were when its slice was taken. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(int slot, byte[] bytes) {}

    Walk(Slots slots, QueryPlan plan) {
        this.slots = slots;
        this.plan = plan;
        plan.stretches().forEach(stretch -> addAgain(new Strand(stretch)));
    }

    /** The next documents, in the plan's order; none when it is over. To be called under the collection's lock. */
    List<Found> next() {
        List<Found> found = new ArrayList<>(slice);
        if (plan.index() == null) {
            while (nextSlot < slots.end() && found.size() < slice) {
                take(nextSlot++, found);
            }
        } else {
            while (!strands.isEmpty() && found.size() < slice) {
                Strand first = strands.remove();
                take(OrderedIndex.slotIn(first.take()), found);
                addAgain(first);
            }
        }
        slice = Math.min(LARGEST_SLICE, slice * 4);
        return found;
    }

    private void take(int slot, List<Found> found) {
        byte[] bytes = slots.get(slot);
        if (bytes != null && !given.get(slot)) {
            given.set(slot);
            found.add(new Found(slot, bytes));
        }
    }

    private void addAgain(Strand strand) {
        if (strand.hasNext()) {
            strands.add(strand);
        }
    }

    /** One stretch of the index, read a few entries ahead. */
    private final class Strand implements Comparable<Strand> {

        private final Stretch stretch;
        private Iterator<byte[]> ahead = List.<byte[]>of().iterator();
        private byte @Nullable [] next;
        private byte @Nullable [] last;

        private Strand(Stretch stretch) {
            this.stretch = stretch;
        }

        boolean hasNext() {
            if (next == null) {
                if (!ahead.hasNext()) {
                    ahead = read().iterator();
                }
                next = ahead.hasNext() ? ahead.next() : null;
            }
            return next != null;
        }

        byte[] take() {
            byte[] taken = Objects.requireNonNull(next);
            last = taken;
            next = null;
            return taken;
        }

        private List<byte[]> read() {
            SortedKeys entries = Objects.requireNonNull(plan.index()).entries();
            if (plan.backwards()) {
                return entries.descending(stretch.from(), last == null ? stretch.to() : last, slice);
            }
            byte[] from = last == null ? stretch.from() : Arrays.copyOf(last, last.length + 1);
            return entries.ascending(from, stretch.to(), slice);
        }

        @Override
        public int compareTo(Strand other) {
            byte[] mine = Objects.requireNonNull(next);
            byte[] others = Objects.requireNonNull(other.next);
            int order = Arrays.compareUnsigned(
                    mine, stretch.fixed(), mine.length, others, other.stretch.fixed(), others.length);
            return plan.backwards() ? -order : order;
        }
    }
}
