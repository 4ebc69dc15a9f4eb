package club.bashgah.ops.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of keys does. */
public abstract class ApiKeysContract {

    private static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");
    private static final ApiKey TILL = new ApiKey("a", "till", "h1", Set.of(Scope.PURCHASES, Scope.READ), AT);
    private static final ApiKey BOOKS = new ApiKey("b", "accounting", "h2", Set.of(Scope.READ), AT);

    protected abstract ApiKeys keys();

    @Test
    void aKeyIsFoundByItsHashAlone() {
        var keys = keys();
        keys.keep(TILL);
        keys.keep(BOOKS);

        assertThat(keys.byHash("h1")).contains(TILL);
        assertThat(keys.byHash("a")).isEmpty();
    }

    @Test
    void keepingTwiceIsKeepingOnce() {
        var keys = keys();

        keys.keep(BOOKS);
        keys.keep(TILL);
        keys.keep(TILL);

        assertThat(keys.all()).containsExactly(TILL, BOOKS);
    }

    @Test
    void aRevokedKeyIsGoodForNothing() {
        var keys = keys();
        keys.keep(TILL);

        assertThat(keys.revoke("a")).isTrue();
        assertThat(keys.revoke("a")).isFalse();
        assertThat(keys.byHash("h1")).isEmpty();
    }
}
