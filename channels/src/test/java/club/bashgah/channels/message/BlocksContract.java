package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every queue of blocks does. */
public abstract class BlocksContract {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");
    private static final Instant LEASE = NOON.plusSeconds(30);
    private static final LineId LINE = new LineId("promotion");
    private static final Origin SEND = new Origin(Origin.Kind.SEND, "s1");

    protected abstract Blocks blocks();

    @Test
    public void aHeldBlockCannotBeTakenBeforeItIsOpened() {
        blocks().hold(List.of(block(1, NOON)));
        assertThat(take()).isEmpty();

        assertThat(blocks().open(List.of(1L))).isEqualTo(1);
        assertThat(blocks().open(List.of(1L))).isZero();
        assertThat(take()).map(Block::id).contains(1L);
        assertThat(take()).isEmpty();
    }

    @Test
    public void theEarliestThatIsDueIsTakenFirst() {
        open(block(1, NOON.plusSeconds(9)), block(2, NOON), block(3, NOON.minusSeconds(1)), block(4, NOON));

        assertThat(take()).map(Block::id).contains(3L);
        assertThat(take()).map(Block::id).contains(2L);
        assertThat(blocks().nextDue(LINE)).contains(NOON);
        assertThat(take()).map(Block::id).contains(4L);
        assertThat(take()).isEmpty();
        assertThat(blocks().nextDue(LINE)).contains(NOON.plusSeconds(9));
    }

    @Test
    public void linesAndLanesAreApart() {
        open(block(1, NOON));

        assertThat(blocks().take(LINE, Purpose.SERVICE, "a", NOON, LEASE)).isEmpty();
        assertThat(blocks().take(new LineId("other"), Purpose.PROMOTION, "a", NOON, LEASE))
                .isEmpty();
    }

    @Test
    public void eightThreadsTakeEachBlockOnce() {
        open(LongStream.range(0, 400).mapToObj(id -> block(id, NOON)).toArray(Block[]::new));
        var taken = ConcurrentHashMap.<Long>newKeySet();

        var each = IntStream.range(0, 8)
                .parallel()
                .mapToLong(_ -> {
                    long count = 0;
                    for (var block = take(); block.isPresent(); block = take()) {
                        taken.add(block.get().id());
                        count++;
                    }
                    return count;
                })
                .sum();

        assertThat(each).isEqualTo(400);
        assertThat(taken).hasSize(400);
    }

    @Test
    public void theWindowMovesForItsHolderAlone() {
        open(block(1, NOON));
        var mine = take().orElseThrow();
        assertThat(blocks().advance(mine, 0, 2, LEASE)).isTrue();

        var theirs = blocks().takeOver(now(1), "b", LEASE).orElseThrow();

        assertThat(theirs.window()).containsExactly(new MessageId("m/0"), new MessageId("m/1"));
        assertThat(theirs.ahead()).containsExactly(new MessageId("m/2"));
        assertThat(blocks().advance(mine, 2, 3, LEASE)).isFalse();
        assertThat(blocks().giveBack(mine, 2, NOON)).isFalse();
        assertThat(blocks().setAside(mine, 2)).isFalse();
        blocks().finish(mine);
        assertThat(blocks().find(1)).contains(theirs);
    }

    @Test
    public void ofTwoWhoTakeOverOneDoes() {
        open(block(1, NOON));
        take();
        var seen = now(1);

        assertThat(blocks().takeOver(seen, "b", LEASE)).isPresent();
        assertThat(blocks().takeOver(seen, "c", LEASE)).isEmpty();
    }

    @Test
    public void aBlockGivenBackGoesOnWhereItWasLeft() {
        open(block(1, NOON));
        blocks().giveBack(take().orElseThrow(), 2, NOON.plusSeconds(1));
        assertThat(take()).isEmpty();

        var again = blocks().take(LINE, Purpose.PROMOTION, "b", NOON.plusSeconds(1), LEASE)
                .orElseThrow();

        assertThat(again.ahead()).containsExactly(new MessageId("m/2"));
        assertThat(again.window()).isEmpty();
    }

    @Test
    public void aFinishedBlockIsGone() {
        open(block(1, NOON));
        var mine = take().orElseThrow();
        blocks().finish(mine);
        blocks().finish(mine);

        assertThat(blocks().find(1)).isEmpty();
        assertThat(blocks().nextDue(LINE)).isEmpty();
    }

    @Test
    public void blocksOfAPausedOriginWaitUntilItIsResumed() {
        open(block(1, NOON), block(2, NOON));
        var mine = take().orElseThrow();
        blocks().pause(SEND);
        blocks().pause(SEND);
        assertThat(take()).isEmpty();
        blocks().setAside(mine, 1);

        blocks().resume(SEND);
        blocks().resume(SEND);

        assertThat(take()).map(Block::started).contains(1);
        assertThat(take()).isPresent();
    }

    @Test
    public void whatANodeLeftLyingIsFound() {
        open(block(1, NOON), block(2, NOON), block(4, NOON));
        blocks().hold(List.of(block(3, NOON)));
        take();
        blocks().take(LINE, Purpose.PROMOTION, "b", NOON, LEASE.plusSeconds(60));

        assertThat(blocks().abandoned(LEASE.minusMillis(1), 9)).isEmpty();
        assertThat(blocks().abandoned(LEASE, 9)).extracting(Block::id).containsExactlyInAnyOrder(1L, 3L);
        assertThat(blocks().heldBy("b", 9)).extracting(Block::id).containsExactly(2L);
    }

    private Block now(long id) {
        return blocks().find(id).orElseThrow();
    }

    private Optional<Block> take() {
        return blocks().take(LINE, Purpose.PROMOTION, "a", NOON, LEASE);
    }

    private void open(Block... all) {
        blocks().hold(List.of(all));
        blocks().open(List.of(all).stream().map(Block::id).toList());
    }

    private static Block block(long id, Instant notBefore) {
        var ids = List.of(new MessageId("m/0"), new MessageId("m/1"), new MessageId("m/2"));
        return Block.held(id, LINE, Purpose.PROMOTION, SEND, ids, notBefore, "writer", LEASE);
    }
}
