package club.bashgah.segmentation.criteria;

import static club.bashgah.segmentation.criteria.SomeFacts.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.ShownMoney;
import club.bashgah.segmentation.criteria.Criteria.All;
import club.bashgah.segmentation.criteria.Criteria.Any;
import club.bashgah.segmentation.criteria.Criteria.Fact;
import club.bashgah.segmentation.criteria.Criteria.FactIs;
import club.bashgah.segmentation.criteria.Criteria.Figure;
import club.bashgah.segmentation.criteria.Criteria.LateBy;
import club.bashgah.segmentation.criteria.Criteria.Not;
import club.bashgah.segmentation.criteria.Criteria.PurchasesIn;
import club.bashgah.segmentation.criteria.Criteria.Range;
import club.bashgah.segmentation.rhythm.VisitClock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaWordsTest {

    private static final CriteriaWords ENGLISH = words(Language.ENGLISH);
    private static final CriteriaWords PERSIAN = words(Language.PERSIAN);

    private static final Criteria PHONE = new FactIs(Fact.HAS_PHONE, Range.atLeast(1));
    private static final Criteria AWAY = new FactIs(Fact.DAYS_SINCE_LAST_VISIT, Range.atLeast(30));
    private static final Criteria LATELY = new PurchasesIn(Duration.ofDays(90), Figure.COUNT, Range.atLeast(3));

    @ParameterizedTest
    @MethodSource("said")
    void criteriaAreReadBackInBothLanguages(Criteria criteria, String english, String persian) {
        assertThat(ENGLISH.of(criteria)).isEqualTo(english);
        assertThat(PERSIAN.of(criteria)).isEqualTo(persian);
    }

    static List<Arguments> said() {
        return List.of(
                Arguments.of(
                        new All(List.of(LATELY, AWAY)),
                        "bought at least 3 times in the last 90 days and has not come for 30 days",
                        "در ۹۰ روز گذشته دست‌کم ۳ بار خرید کرده و ۳۰ روز است که نیامده"),
                Arguments.of(
                        new Any(List.of(PHONE, new All(List.of(AWAY, new LateBy(0.5))))),
                        "has a phone number or (has not come for 30 days and is late by at least half her usual gap)",
                        "شماره تلفن دارد یا (۳۰ روز است که نیامده و دست‌کم به اندازهٔ نصف فاصلهٔ همیشگی خودش دیر کرده)"),
                Arguments.of(
                        new LateBy(1.5),
                        "is late by at least 1.5 times her usual gap",
                        "دست‌کم به اندازهٔ ۱٫۵ برابر فاصلهٔ همیشگی خودش دیر کرده"),
                Arguments.of(new Not(PHONE), "is not someone who has a phone number", "کسی نیست که شماره تلفن دارد"),
                Arguments.of(new All(List.of()), "is a member", "عضو باشگاه است"),
                Arguments.of(
                        new FactIs(Fact.PURCHASE_SUM, new Range(1_000_000, 5_000_000)),
                        "spent between 100,000 and 500,000\u00A0Toman in all",
                        "روی هم ۱۰۰٬۰۰۰ تا ۵۰۰٬۰۰۰\u00A0تومان خرید کرده"),
                Arguments.of(
                        new PurchasesIn(Duration.ofDays(1), Figure.COUNT, Range.atMost(0)),
                        "bought nothing in the last 24 hours",
                        "در ۲۴ ساعت گذشته خریدی نکرده"),
                Arguments.of(new FactIs(Fact.VISIT_COUNT, new Range(2, 2)), "came exactly twice", "درست ۲ بار آمده"));
    }

    @Test
    void everyCriteriaHasWordsAndNoPlaceIsLeftUnfilled() {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            var criteria = SomeCriteria.random(random, 3);

            assertThat(ENGLISH.of(criteria) + PERSIAN.of(criteria)).isNotBlank().doesNotContain("{", "null");
        }
    }

    @Test
    void whatALeafCameToIsSaidInItsUnit() {
        var bought = Evaluation.explain(LATELY, someFacts().bought(2, 10, 7).build());
        var never = Evaluation.explain(AWAY, someFacts().build());

        assertThat(ENGLISH.value(bought)).isEqualTo("twice");
        assertThat(PERSIAN.value(bought)).isEqualTo("۲ بار");
        assertThat(ENGLISH.value(never)).isEqualTo("not known");
    }

    @Test
    void oneSentenceExplainsTheVisitClock() {
        var clock = new VisitClock(12.3, 25);

        assertThat(ENGLISH.of(clock)).isEqualTo("usually comes every 12 days, last came 25 days ago");
        assertThat(PERSIAN.of(clock)).isEqualTo("معمولاً هر ۱۲ روز یک بار می‌آید و آخرین بار ۲۵ روز پیش آمده");
    }

    @Test
    void aLanguageWithoutAFileIsReadInEnglish() {
        assertThat(words(new Language("de")).of(PHONE)).isEqualTo("has a phone number");
    }

    private static CriteriaWords words(Language language) {
        return new CriteriaWords(language, Currency.RIAL, new ShownMoney(true));
    }
}
