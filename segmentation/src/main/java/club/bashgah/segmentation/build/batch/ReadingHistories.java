package club.bashgah.segmentation.build.batch;

import club.bashgah.segmentation.history.Histories;
import club.bashgah.segmentation.history.History;
import club.bashgah.segmentation.history.Pass;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads histories in order of the members' ids, and keeps after whom to go on. */
final class ReadingHistories implements ItemStreamReader<History> {

    private static final String AFTER = "after";

    private final Histories histories;
    private Pass pass;
    private String after = "";

    ReadingHistories(Histories histories) {
        this.histories = histories;
        this.pass = histories.pass(after);
    }

    @Override
    public void open(ExecutionContext context) {
        after = context.getString(AFTER, "");
        pass = histories.pass(after);
    }

    @Override
    public @Nullable History read() {
        var history = pass.next();
        after = history == null ? after : history.member().id().value();
        return history;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putString(AFTER, after);
    }
}
