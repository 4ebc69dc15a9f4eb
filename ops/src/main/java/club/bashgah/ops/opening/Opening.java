package club.bashgah.ops.opening;

import club.bashgah.campaigns.schedule.SchedulingCampaigns;
import club.bashgah.campaigns.wording.KeepingTexts;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.store.Store;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import club.bashgah.segmentation.segment.UsualCriteria;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Puts in place what is missing, before anything runs, and sets the alarms of scheduled campaigns anew; what a shop has
 * changed stays as it is.
 */
@Component
class Opening implements SmartLifecycle {

    private static final Map<String, Criteria> SEGMENTS = segments();

    private final FirstClub first;
    private final Stores stores;
    private final Lines lines;
    private final Segments segments;
    private final KeepingTexts texts;
    private final SchedulingCampaigns campaigns;
    private volatile boolean open;

    Opening(
            OpeningSettings settings,
            Stores stores,
            Lines lines,
            Segments segments,
            KeepingTexts texts,
            SchedulingCampaigns campaigns) {
        this.first = new FirstClub(settings);
        this.stores = stores;
        this.lines = lines;
        this.segments = segments;
        this.texts = texts;
        this.campaigns = campaigns;
    }

    @Override
    public void start() {
        open = true;
        texts.keepMissing();
        campaigns.restore();
        if (stores.all().isEmpty()) {
            stores.keep(new Store(new StoreId("main"), first.storeName()));
        }
        if (lines.all().isEmpty()) {
            lines.keep(first.line());
        }
        if (segments.all().isEmpty()) {
            SEGMENTS.forEach((key, criteria) -> segments.keep(new SegmentId(key), first.segmentName(key), criteria));
        }
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Before everything that runs. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private static Map<String, Criteria> segments() {
        var all = new LinkedHashMap<String, Criteria>();
        all.put("late", UsualCriteria.LATE_MEMBERS);
        all.put("recent", UsualCriteria.RECENT_BUYERS);
        all.put("repeat", UsualCriteria.REPEAT_BUYERS);
        all.put("absent", UsualCriteria.LONG_ABSENT);
        all.put("everybody", UsualCriteria.WITH_PHONE);
        return all;
    }
}
