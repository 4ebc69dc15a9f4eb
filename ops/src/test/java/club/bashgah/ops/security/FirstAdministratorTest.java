package club.bashgah.ops.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import club.bashgah.engine.calendar.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdministratorTest {

    private final Users users = new InMemoryUsers();
    private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);
    private final ChangingPassword changing =
            new ChangingPassword(users, encoder, SettableClock.at("2026-11-22T10:00:00Z"));

    @Test
    void theFirstStartDrawsAOneTimePassword() {
        var drawn = start(null).ensure().orElseThrow();

        var user = users.find("admin").orElseThrow();
        assertThat(user.oneTime()).isTrue();
        assertThat(encoder.matches(drawn.password(), user.passwordHash())).isTrue();
        assertThat(drawn.toString()).doesNotContain(drawn.password());
    }

    @Test
    void aSecondStartDrawsAnotherUntilSheHasHerOwn() {
        var first = start(null).ensure().orElseThrow();
        var second = start(null).ensure().orElseThrow();
        changing.change("admin", second.password(), "all of my own");

        assertThat(second.password()).isNotEqualTo(first.password());
        assertThat(start(null).ensure()).isEmpty();
    }

    @Test
    void thePasswordOfTheSettingsIsPutInForceOnce() {
        assertThat(start("given by settings").ensure()).isEmpty();
        var kept = users.find("admin").orElseThrow();

        start("given by settings").ensure();

        assertThat(users.find("admin")).contains(kept);
    }

    @Test
    void aShortPasswordStopsTheStartAndNamesItsProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdminSettings("admin", "123456789"))
                .withMessageContaining("bashgah.admin.password");
        assertThat(new AdminSettings("admin", "1234567890").toString()).doesNotContain("1234567890");
    }

    @Test
    void aShortKeyStopsTheStartAndNamesItsProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiSettings("x".repeat(31)))
                .withMessageContaining("bashgah.api.key");
        assertThat(new ApiSettings("x".repeat(32)).key()).hasSize(32);
    }

    private FirstAdministrator start(@Nullable String password) {
        return new FirstAdministrator(users, new AdminSettings("admin", password), encoder, changing);
    }
}
