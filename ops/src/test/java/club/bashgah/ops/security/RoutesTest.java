package club.bashgah.ops.security;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.ops.console.OnTheWeb;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OnTheWeb
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoutesTest {

    /** Reached by the server itself alone, when something went wrong. */
    private static final String INTERNAL = "/error";

    private final Set<String> mapped;

    RoutesTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapped = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern)))
                .filter(route -> !route.endsWith(INTERNAL))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMappedRouteHasARule() {
        var rules = routes(Stream.concat(Routes.PAGES.stream(), Routes.API.stream()));

        assertThat(mapped).isNotEmpty().allSatisfy(route -> assertThat(rules).contains(route));
    }

    @Test
    void everyRuleOfTheApiHasARoute() {
        assertThat(mapped).containsAll(routes(Routes.API.stream()));
    }

    @Test
    void noRouteOfTheApiIsOpenToAnybody() {
        assertThat(Routes.API).allSatisfy(rule -> assertThat(rule.callers()).doesNotContain(Caller.ANYBODY));
    }

    private static List<String> routes(Stream<Rule> rules) {
        return rules.map(rule -> rule.method() + " " + rule.pattern()).toList();
    }
}
