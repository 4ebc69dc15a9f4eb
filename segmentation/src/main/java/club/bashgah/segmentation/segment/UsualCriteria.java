package club.bashgah.segmentation.segment;

import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.criteria.Criteria.All;
import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.FactIs;
import club.bashgah.segmentation.criteria.Criteria.Figure;
import club.bashgah.segmentation.criteria.Criteria.LateBy;
import club.bashgah.segmentation.criteria.Criteria.PurchasesIn;
import club.bashgah.segmentation.criteria.Criteria.Range;
import java.time.Duration;
import java.util.List;

/** Criteria that every shop wants one day; presets start from them. */
public final class UsualCriteria {

    /** Came at least twice, and is late by half her usual gap: whom a win-back is for. */
    public static final Criteria LATE_MEMBERS =
            new All(List.of(new FactIs(Fact.VISIT_COUNT, Range.atLeast(2)), new LateBy(0.5)));

    /** Bought in the last 90 days. */
    public static final Criteria RECENT_BUYERS = new PurchasesIn(Duration.ofDays(90), Figure.COUNT, Range.atLeast(1));

    /** Everybody who can get an SMS. */
    public static final Criteria WITH_PHONE = new FactIs(Fact.HAS_PHONE, Range.atLeast(1));

    /** Bought at least three times. */
    public static final Criteria REPEAT_BUYERS = new FactIs(Fact.PURCHASE_COUNT, Range.atLeast(3));

    /** Has not come for 60 days. */
    public static final Criteria LONG_ABSENT = new FactIs(Fact.DAYS_SINCE_LAST_VISIT, Range.atLeast(60));

    private UsualCriteria() {}
}
