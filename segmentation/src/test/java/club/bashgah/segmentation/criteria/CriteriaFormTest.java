package club.bashgah.segmentation.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaFormTest {

    private static final Map<String, Object> LATE = Map.of("lateBy", 0.5);

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var random = new Random(11);

        assertThat(Stream.generate(() -> SomeCriteria.random(random, 4)).limit(1000))
                .allMatch(criteria ->
                        CriteriaForm.read(CriteriaForm.write(criteria)).equals(criteria));
    }

    @Test
    void numbersOfAnyKindAreRead() {
        assertThat(CriteriaForm.read(Map.of("lateBy", 1))).isEqualTo(new Criteria.LateBy(1));
        assertThat(CriteriaForm.read(fact(Map.of("from", 3.0)))).isEqualTo(CriteriaForm.read(fact(Map.of("from", 3L))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsRefusedWithItsPlaceAndReason(Object data, String message) {
        assertThatThrownBy(() -> CriteriaForm.read(data))
                .isInstanceOf(UnfitCriteria.class)
                .hasMessageStartingWith(message);
    }

    static List<Arguments> wrong() {
        return List.of(
                Arguments.of("late", "criteria: must be an object"),
                Arguments.of(Map.of(), "criteria: has nothing, must have all, any"),
                Arguments.of(Map.of("colour", "red"), "criteria: has colour, must have"),
                Arguments.of(Map.of("all", LATE), "all: must be a list"),
                Arguments.of(
                        Map.of("all", List.of(LATE, fact(Map.of("from", 5, "to", 3)))),
                        "all[1].range: from 5 to 3, must not end before it begins"),
                Arguments.of(
                        Map.of("not", Map.of("any", List.of(fact(Map.of("from", 1.5))))),
                        "not.any[0].range.from: is 1.5, must be a whole number"),
                Arguments.of(fact(Map.of("least", 1)), "range: must be an object with from, to or both"),
                Arguments.of(
                        Map.of("fact", "shoe_size", "range", Map.of()), "fact: must be one of has_phone, has_email"),
                Arguments.of(
                        Map.of("purchases", "count", "days", 0, "range", Map.of()), "days: is 0, must be from 1 to"),
                Arguments.of(Map.of("lateBy", -1), "lateBy: late by is -1.0, must be from 0"),
                Arguments.of(Map.of("lateBy", Double.NaN), "lateBy: is NaN, must be a number"),
                Arguments.of(Map.of("lateBy", "much"), "lateBy: must be a number"));
    }

    @Test
    void whatLiesTooDeepIsRefused() {
        Map<String, Object> deep = LATE;
        for (int i = 0; i < 5000; i++) {
            deep = Collections.singletonMap("not", deep);
        }
        var data = deep;

        assertThatThrownBy(() -> CriteriaForm.read(data)).hasMessageContaining("lies deeper than 20 levels");
    }

    private static Map<String, Object> fact(Map<String, Object> range) {
        return Map.of("fact", "purchase_count", "range", range);
    }
}
