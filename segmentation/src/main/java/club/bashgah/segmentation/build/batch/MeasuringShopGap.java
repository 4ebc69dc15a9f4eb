package club.bashgah.segmentation.build.batch;

import club.bashgah.engine.purchase.Visit;
import club.bashgah.segmentation.history.Histories;
import club.bashgah.segmentation.history.History;
import club.bashgah.segmentation.rhythm.ShopGap;
import club.bashgah.segmentation.segment.Build;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Measures the shop's usual gap from all visits, a page of whole members at a time, and freezes it. What has been
 * counted is kept with each page, so a page is counted once.
 */
final class MeasuringShopGap implements Tasklet {

    private static final String AFTER = "after";
    private static final String COUNTED = "counted";

    private final Lease lease;
    private final Histories histories;

    MeasuringShopGap(Lease lease, Histories histories) {
        this.lease = lease;
        this.histories = histories;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        var context = chunk.getStepContext().getStepExecution().getExecutionContext();
        var shop = ShopGap.goingOn(context.getString(COUNTED, ""));
        var page = histories.visitsInOrder(context.getString(AFTER, ""));
        if (page.isEmpty()) {
            lease.freeze(new Build.Figures(boxed(shop.median())));
            return RepeatStatus.FINISHED;
        }
        lease.goOn(0, 0);
        count(page, shop);
        keep(context, page.getLast(), shop);
        return RepeatStatus.CONTINUABLE;
    }

    private void count(List<Visit> page, ShopGap shop) {
        var at = lease.current().at();
        var zone = histories.zone();
        var hers = new ArrayList<Visit>();
        for (var visit : page) {
            if (!hers.isEmpty() && !hers.getLast().member().equals(visit.member())) {
                shop.add(History.gaps(hers, at, zone));
                hers.clear();
            }
            hers.add(visit);
        }
        shop.add(History.gaps(hers, at, zone));
    }

    private static void keep(ExecutionContext context, Visit last, ShopGap shop) {
        context.putString(AFTER, last.member().value());
        context.putString(COUNTED, shop.counted());
    }

    private static @Nullable Double boxed(OptionalDouble median) {
        return median.isPresent() ? median.getAsDouble() : null;
    }
}
