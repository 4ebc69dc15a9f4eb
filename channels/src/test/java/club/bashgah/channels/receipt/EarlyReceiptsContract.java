package club.bashgah.channels.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.message.MessageState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of early receipts does. */
public abstract class EarlyReceiptsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");

    protected abstract EarlyReceipts receipts();

    @Test
    public void aReceiptIsKeptOnceUntilItIsStruck() {
        receipts().keep(List.of(receipt("1"), receipt("1"), receipt("2")), NOON);
        receipts().keep(List.of(receipt("1")), NOON.plusSeconds(9));

        assertThat(receipts().due(NOON.minusMillis(1), 9)).isEmpty();
        var due = receipts().due(NOON, 9);
        assertThat(due).containsExactlyInAnyOrder(early("1"), early("2"));

        receipts().strike(due);
        receipts().strike(due);
        assertThat(receipts().due(NOON, 9)).isEmpty();
    }

    @Test
    public void whatIsPutOffIsDueLater() {
        receipts().keep(List.of(receipt("1")), NOON);
        receipts().putOff(early("1"), NOON.plusSeconds(5));

        assertThat(receipts().due(NOON.plusSeconds(4), 9)).isEmpty();
        assertThat(receipts().due(NOON.plusSeconds(5), 9)).containsExactly(early("1"));
    }

    private static EarlyReceipts.Early early(String id) {
        return new EarlyReceipts.Early(receipt(id), NOON);
    }

    private static Receipt receipt(String id) {
        return new Receipt("kavenegar", id, MessageState.DELIVERED, "", NOON);
    }
}
