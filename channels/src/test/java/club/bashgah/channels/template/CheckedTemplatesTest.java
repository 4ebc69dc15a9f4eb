package club.bashgah.channels.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.language.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedTemplatesTest {

    private static final TemplateId ID = new TemplateId("welcome");
    private static final List<Language> PERSIAN = List.of(Language.PERSIAN);

    private final InMemoryKeptTemplates kept = new InMemoryKeptTemplates();
    private final Templates templates = new CheckedTemplates(
            kept,
            List.of(
                    () -> List.of(Place.sometimes("firstName", "سارا"), Place.always("club", "باشگاه نارنج")),
                    () -> List.of(Place.sometimes("points", 120))),
            SettableClock.at("2026-11-22T11:00:00Z"));

    @Test
    void aTextIsFilledWithValues() {
        keep("سلام ${firstName!\"دوست\"}، ${club}");

        assertThat(fill(Map.of("firstName", "سارا", "club", "نارنج"))).isEqualTo("سلام سارا، نارنج");
        assertThat(fill(Map.of("club", "نارنج"))).isEqualTo("سلام دوست، نارنج");
    }

    @Test
    void aConditionChoosesItsPart() {
        keep("<#if points?? && points gt 100>زیاد<#elseif (points!0) == 100>صد<#else>کم</#if>");

        assertThat(fill(Map.of("points", 101))).isEqualTo("زیاد");
        assertThat(fill(Map.of("points", 100))).isEqualTo("صد");
        assertThat(fill(Map.of())).isEqualTo("کم");
    }

    @Test
    void numbersAreNeitherGroupedNorRounded() {
        keep("${points!0}");

        assertThat(fill(Map.of("points", 1234567.25))).isEqualTo("1234567.25");
    }

    @Test
    void aPlaceThatMayStayEmptyNeedsADefault() {
        assertThatThrownBy(() -> keep("سلام\n ${firstName}"))
                .isInstanceOf(UnfitTemplate.class)
                .hasMessageContaining("welcome, fa: line 2, column 4")
                .hasMessageContaining("firstName")
                .hasMessageContaining("default");
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatExist() {
        assertThatThrownBy(() -> keep("${fristName!\"\"}"))
                .isInstanceOf(UnfitTemplate.class)
                .hasMessageContaining("fristName")
                .hasMessageContaining("club, firstName, points");
    }

    @Test
    void everyTextOfATemplateIsChecked() {
        var template = new Template(ID, Map.of(Language.PERSIAN, "${club}", Language.ENGLISH, "${clubb}"));

        assertThatThrownBy(() -> templates.keep(template)).hasMessageContaining("welcome, en");
    }

    @Test
    void theFirstLanguageItIsWrittenInIsChosenOtherwiseAny() {
        templates.keep(new Template(ID, Map.of(Language.PERSIAN, "سلام", Language.ENGLISH, "hello")));

        assertThat(templates.fill(ID, List.of(new Language("de"), Language.PERSIAN), Map.of()))
                .isEqualTo("سلام");
        assertThat(templates.fill(ID, List.of(new Language("de")), Map.of())).isEqualTo("hello");
    }

    @Test
    void aTemplateKeptAgainReplacesTheFormer() {
        keep("یک");
        keep("دو");
        keep("دو");

        assertThat(fill(Map.of())).isEqualTo("دو");
        assertThat(templates.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "#{7*7}", "<#assign x=1>", "<script>", "${club?new()}", "[=club]", "\r\nBcc: x"})
    void aValueIsNeverEvaluated(String value) {
        keep("${firstName!\"\"}!");

        assertThat(fill(Map.of("firstName", value))).isEqualTo(value + "!");
    }

    @Test
    void aValueThatIsNoTextOrNumberIsRefused() {
        keep("${firstName!\"\"}");

        assertThatThrownBy(() -> fill(Map.of("firstName", new StringBuilder("x").getClass())))
                .isInstanceOf(UnfitTemplate.class);
        assertThatThrownBy(() -> fill(Map.of("firstName", Map.of()))).isInstanceOf(UnfitTemplate.class);
    }

    @Test
    void aFillingHasABoundedLength() {
        keep("${firstName!\"\"}".repeat(30));

        assertThatThrownBy(() -> fill(Map.of("firstName", "س".repeat(1_000)))).hasMessageContaining("20000");
    }

    @Test
    void aTemplateThatIsNotKeptIsSaid() {
        assertThatThrownBy(() -> fill(Map.of()))
                .isInstanceOf(UnfitTemplate.class)
                .hasMessageContaining("welcome");
    }

    @Test
    void fillingAtOnceNeverLeaksAValue() {
        keep("<#if points?? && points gt 5000>${firstName!\"\"}<#else>${firstName!\"\"}</#if>/${points!0}");

        assertThat(IntStream.range(0, 10_000).parallel())
                .allSatisfy(i -> assertThat(fill(Map.of("firstName", "canary" + i, "points", i)))
                        .isEqualTo("canary%d/%d".formatted(i, i)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${'freemarker.template.utility.ObjectConstructor'?new()}",
                "${club?new()}",
                "${club?api}",
                "${club?api.class}",
                "${club?api.getClass().forName(\"java.lang.Runtime\")}",
                "${club?eval}",
                "${\"1+1\"?eval}",
                "${club?eval_json}",
                "${club?interpret}",
                "<@club?interpret/>",
                "<#assign x = club?interpret><@x/>",
                "<#include \"/etc/passwd\">",
                "<#include club>",
                "<#import \"lib.ftl\" as lib>",
                "<#macro m><@m/></#macro><@m/>",
                "<#macro m></#macro>",
                "<#function f()><#return f()></#function>${f()}",
                "<#list 1..999999999 as i>x</#list>",
                "<#list 1.. as i>x</#list>",
                "<#items as i></#items>",
                "<#assign x = 1>",
                "<#global x = 1>",
                "<#local x = 1>",
                "<#setting locale=\"fa\">",
                "<#setting number_format=\"0\">",
                "<#ftl output_format=\"HTML\">",
                "<#attempt>x<#recover>y</#attempt>",
                "<#switch club><#case \"a\">x</#switch>",
                "<#escape x as x?html>${club}</#escape>",
                "<#noparse>${club}</#noparse>",
                "<#compress>x</#compress>",
                "<#stop \"x\">",
                "<#visit club>",
                "<#recurse club>",
                "<#nested>",
                "<#return>",
                "<#flush>",
                "<#t>",
                "<#-- hidden -->",
                "<@club/>",
                "<@club></@club>",
                "[#assign x=1]",
                "[@club/]",
                "[=club]",
                "#{points}",
                "${.data_model}",
                "${.globals.club}",
                "${.vars['club']}",
                "${.template_name}",
                "${.version}",
                "${.now}",
                "${.main.club}",
                "${.get_optional_template(\"x\")}",
                "${club.class}",
                "${club.class.protectionDomain}",
                "${club['class']}",
                "${club?keep_after(\"a\")}",
                "${club?left_pad(2000000000)}",
                "${club?replace(\"(a+)+$\", \"x\", \"r\")}",
                "${club?matches(\"(a+)+$\")}",
                "${club?string(\"x\")}",
                "${club?c?api}",
                "${club?with_args([])}",
                "${club?absolute_template_name}",
                "${club?has_api}",
                "${club?lower_abc}",
                "${7*7}",
                "${points + points}",
                "${club + club}",
                "${\"${club}\"}",
                "${r\"x\"}",
                "${club!\"${club?api}\"}",
                "${club!club?api}",
                "${[1,2,3]?join(\",\")}",
                "${{\"a\":1}?size}",
                "${(1..100000000)?join(\"\")}",
                "${club?then(1,2)}",
                "${()->1}",
                "<#if club?api??>x</#if>",
                "<#if (club?new())??>x</#if>",
                "<#if true>x</#if>",
                "<#if club?matches(\"x\")>x</#if>",
                "<#if 1 == 1><#list 1..9 as x></#list></#if>",
                "${club",
                "${",
                "<#if points??>",
                "</#if>",
                "<#else>",
                "<#elseif points??>x",
            })
    void whatEscapesOrBombsIsRefused(String source) {
        assertThatThrownBy(() -> keep(source)).isInstanceOf(UnfitTemplate.class);
        assertThat(kept.all()).isEmpty();

        kept.keep(new Template(ID, Map.of(Language.PERSIAN, source)));
        assertThatThrownBy(() -> fill(Map.of("club", "x", "points", 3))).isInstanceOf(UnfitTemplate.class);
    }

    @Test
    void aTextOfTooManyCharactersIsRefused() {
        assertThatThrownBy(() -> keep("x".repeat(10_001))).hasMessageContaining("10000");
    }

    @Test
    void signsThatMeanNothingHereStay() {
        var text = "۵۰٪ تخفیف! <b> [۱] {x} # $ 100$ «لغو۱۱» < > ؟";
        keep(text);

        assertThat(fill(Map.of())).isEqualTo(text);
    }

    private void keep(String persian) {
        templates.keep(new Template(ID, Map.of(Language.PERSIAN, persian)));
    }

    private String fill(Map<String, ?> values) {
        return templates.fill(ID, PERSIAN, values);
    }
}
