package club.bashgah.ops.console;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.ops.security.FirstAdministrator;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestConstructor;

@OnTheWeb
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PagesTest {

    private final Browser browser;

    PagesTest(@Value("${local.server.port}") int port, FirstAdministrator administrator) {
        administrator.ensure();
        this.browser = Browser.loggedIn(port);
    }

    @BeforeEach
    void readPersian() {
        browser.post("/today", "/language", Map.of("to", "fa"));
    }

    static Stream<String> pages() {
        return Stream.of(
                "/today",
                "/campaigns",
                "/campaigns/new",
                "/campaigns/new?preset=win-back",
                "/members",
                "/till",
                "/sandbox",
                "/password");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageReadsFromRightToLeftInPersianAndTheOtherWayInEnglish(String path) {
        assertThat(browser.page(path).select("html").attr("dir")).isEqualTo("rtl");

        browser.post("/today", "/language", Map.of("to", "en"));

        assertThat(browser.page(path).select("html").attr("dir")).isEqualTo("ltr");
        assertThat(browser.page(path)
                        .select("h1, h2, label, legend, button:not([lang])")
                        .text())
                .doesNotContainPattern("[\\u0600-\\u06FF]{4}");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasALabel(String path) {
        var page = browser.page(path);

        assertThat(page.select("input:not([type=hidden]):not([type=radio]), select, textarea"))
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as("label of %s", field)
                        .isNotEmpty());
        assertThat(page.select("button, a"))
                .allSatisfy(control -> assertThat(control.text() + control.attr("aria-label"))
                        .as("name of %s", control)
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasScriptsOrStylesOfItsOwn(String path) {
        var page = browser.page(path);

        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
        assertThat(browser.get(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
    }

    @Test
    void everythingAPageLinksToIsThere() {
        var page = browser.page("/today");

        assertThat(Stream.concat(linked(page, "link", "href"), linked(page, "script", "src")))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(linked(page, ".rail a", "href"))
                .allSatisfy(path ->
                        assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        var answer = browser.get("/campaigns/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("چنین صفحه‌ای نیست").doesNotContain("Exception");
    }

    @Test
    void everyFaultOfACampaignIsToldByItsField() {
        var answer = browser.post(
                "/campaigns/new?preset=win-back",
                "/campaigns",
                Map.ofEntries(
                        Map.entry("preset", "win-back"),
                        Map.entry("name", ""),
                        Map.entry("segment", ""),
                        Map.entry("line", "promotion"),
                        Map.entry("repeat", "once"),
                        Map.entry("day", "۱۴۰۵/۱۳/۱"),
                        Map.entry("time", "10:00"),
                        Map.entry("last", ""),
                        Map.entry("title", "قهوه"),
                        Map.entry("gain", "percent"),
                        Map.entry("value", "۱۲۰"),
                        Map.entry("stock", ""),
                        Map.entry("until", "۱۴۰۵/۹/۳۰"),
                        Map.entry("prefix", "N1"),
                        Map.entry("text", ""),
                        Map.entry("holdout", "5"),
                        Map.entry("budget", "")));

        var page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(page.select(".invalid-feedback").eachAttr("id"))
                .containsExactlyInAnyOrder("name-fault", "segment-fault", "day-fault", "value-fault", "prefix-fault");
    }

    private static Stream<String> linked(Document page, String element, String attribute) {
        return page.select(element).eachAttr(attribute).stream().filter(path -> path.startsWith("/"));
    }
}
