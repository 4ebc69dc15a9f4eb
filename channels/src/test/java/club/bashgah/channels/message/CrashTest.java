package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.bashgah.channels.line.SomeLines;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that dies between acknowledgement and record loses nothing and repeats nothing. */
class CrashTest {

    private static final int MEMBERS = 450;

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 77", "1, 450", "200, 1", "200, 3"})
    void nothingIsLostAndNothingIsDoubled(int batchSize, int dyingCall) {
        var desk = new Desk(batchSize);
        desk.leavePromotions(0, MEMBERS);
        var dying = desk.new Node("first", new Dying(desk.gateway, dyingCall, true));
        assertThatThrownBy(() -> dispatchAll(desk, dying)).isInstanceOf(Died.class);

        var again = desk.new Node("first", desk.gateway);
        again.recovering.atStart();
        dispatchAll(desk, again);
        resolveAll(desk, again);

        assertThat(desk.audit(MEMBERS).findings()).isEmpty();
        assertThat(desk.audit(MEMBERS).clean()).isTrue();
        assertThat(desk.counts()).containsOnlyKeys(MessageState.SENT);
        assertThat(desk.gateway.calls().stream().flatMap(List::stream)).hasSize(MEMBERS);
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "200, 2"})
    void whatNeverArrivedGoesOutAgainUnderItsNumber(int batchSize, int dyingCall) {
        var desk = new Desk(batchSize);
        desk.leavePromotions(0, MEMBERS);
        var dying = desk.new Node("other", new Dying(desk.gateway, dyingCall, false));
        assertThatThrownBy(() -> dispatchAll(desk, dying)).isInstanceOf(Died.class);
        desk.clock.goOn(Queue.LEASE);

        desk.node.recovering.runOnce();
        desk.clock.goOn(Duration.ofMinutes(5));
        for (int i = 0; i < 10; i++) {
            desk.node.resolving.runOnce();
            dispatchAll(desk, desk.node);
            desk.clock.goOn(Duration.ofMinutes(1));
        }

        assertThat(desk.audit(MEMBERS).findings()).isEmpty();
        assertThat(desk.counts()).containsEntry(MessageState.SENT, (long) MEMBERS);
    }

    private static void dispatchAll(Desk desk, Desk.Node node) {
        while (node.dispatcher.runOnce(SomeLines.PROMOTION).accepted() > 0) {
            desk.clock.goOn(Duration.ofMillis(1));
        }
    }

    private static void resolveAll(Desk desk, Desk.Node node) {
        desk.clock.goOn(Duration.ofSeconds(1));
        while (node.resolving.runOnce() > 0) {
            desk.clock.goOn(Duration.ofSeconds(31));
            dispatchAll(desk, node);
        }
    }

    private static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Hands on what it gets, and in one of the calls dies after or instead. */
    private static final class Dying implements Gateway {

        private final Gateway through;
        private final AtomicInteger left;
        private final boolean after;

        Dying(Gateway through, int dyingCall, boolean after) {
            this.through = through;
            this.left = new AtomicInteger(dyingCall);
            this.after = after;
        }

        @Override
        public String name() {
            return through.name();
        }

        @Override
        public int batchSize() {
            return through.batchSize();
        }

        @Override
        public List<SendResult> send(List<Message> messages) {
            boolean dies = left.decrementAndGet() == 0;
            var results = !dies || after ? through.send(messages) : List.<SendResult>of();
            if (dies) {
                throw new Died();
            }
            return results;
        }
    }
}
