package club.bashgah.ops.console;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.ops.security.ChangingPassword;
import club.bashgah.ops.security.FirstAdministrator;
import club.bashgah.ops.security.LoginTries;
import club.bashgah.ops.security.User;
import club.bashgah.ops.security.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestConstructor;

@OnTheWeb
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LoginTest {

    private final int port;
    private final ChangingPassword changing;
    private final Users users;
    private final PasswordEncoder encoder;

    LoginTest(
            @Value("${local.server.port}") int port,
            FirstAdministrator administrator,
            ChangingPassword changing,
            Users users,
            PasswordEncoder encoder) {
        administrator.ensure();
        this.port = port;
        this.changing = changing;
        this.users = users;
        this.encoder = encoder;
    }

    @Test
    void whoeverIsNotLoggedInIsLedToTheDoor() {
        assertThat(new Browser(port).get("/today").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aSessionEndsWithItsPassword() {
        keep("boss", "an old password", false);
        var browser = new Browser(port);
        browser.logIn("boss", "an old password");
        assertThat(browser.get("/today").uri().getPath()).isEqualTo("/today");
        AShopOnTheWeb.CLOCK.goOn(Duration.ofSeconds(1));

        changing.change("boss", "an old password", "a new password");

        assertThat(browser.get("/today").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aOneTimePasswordIsGoodForChoosingOnesOwnAlone() {
        keep("new", "drawn by the start", true);
        var browser = new Browser(port);
        browser.logIn("new", "drawn by the start");
        assertThat(browser.get("/today").uri().getPath()).isEqualTo("/password");
        AShopOnTheWeb.CLOCK.goOn(Duration.ofSeconds(1));

        browser.post("/password", "/password", Map.of("present", "drawn by the start", "next", "all of my own"));
        browser.logIn("new", "all of my own");

        assertThat(browser.get("/today").uri().getPath()).isEqualTo("/today");
    }

    @Test
    void afterTenTriesTheRightPasswordIsRefusedLikeAWrongOne() {
        keep("slow", "the right password", false);
        var browser = new Browser(port);
        IntStream.range(0, LoginTries.MOST).forEach(_ -> browser.logIn("slow", "a wrong password"));

        var right = browser.logIn("slow", "the right password");

        assertThat(right.uri().getQuery()).isEqualTo("wait");
        AShopOnTheWeb.CLOCK.goOn(LoginTries.SPAN);
        assertThat(browser.logIn("slow", "the right password").uri().getPath()).isEqualTo("/today");
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        keep("known", "the right password", false);
        var browser = new Browser(port);

        assertThat(browser.logIn("nobody", "a wrong password").uri())
                .isEqualTo(browser.logIn("known", "a wrong password").uri());
    }

    @Test
    void theLanguageSwitchLeadsNowhereElse() {
        var browser = new Browser(port);

        var answer = browser.post("/login", "/language", Map.of("to", "en"));

        assertThat(answer.uri().getHost()).isEqualTo("localhost");
        assertThat(browser.page("/login").select("html").attr("lang")).isEqualTo("en");
    }

    private void keep(String name, String password, boolean oneTime) {
        users.keep(new User(name, encoder.encode(password), oneTime, Instant.parse("2026-11-22T08:30:00Z")));
    }
}
