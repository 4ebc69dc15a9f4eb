package club.bashgah.ops.security;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * One line of the table of routes.
 *
 * @param pattern as controllers are mapped, such as {@code /campaigns/{id}}
 * @param callers any one of them may use it; never empty
 */
public record Rule(HttpMethod method, String pattern, Set<Caller> callers) {

    public Rule {
        callers = Set.copyOf(callers);
        if (callers.isEmpty()) {
            throw new IllegalArgumentException("route %s %s names nobody who may use it".formatted(method, pattern));
        }
    }

    static Rule get(String pattern, Caller... callers) {
        return new Rule(HttpMethod.GET, pattern, Set.of(callers));
    }

    static Rule post(String pattern, Caller... callers) {
        return new Rule(HttpMethod.POST, pattern, Set.of(callers));
    }

    static Rule put(String pattern, Caller... callers) {
        return new Rule(HttpMethod.PUT, pattern, Set.of(callers));
    }

    static Rule delete(String pattern, Caller... callers) {
        return new Rule(HttpMethod.DELETE, pattern, Set.of(callers));
    }
}
