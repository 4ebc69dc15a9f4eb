package club.bashgah.ops.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of users does. */
public abstract class UsersContract {

    private static final User NEW = new User("admin", "{hash}", true, Instant.parse("2026-11-22T08:30:00.123Z"));
    private static final User OWN = new User("admin", "{other}", false, Instant.parse("2026-11-22T08:31:00Z"));

    protected abstract Users users();

    @Test
    void aUserIsFoundAsKept() {
        var users = users();

        users.keep(NEW);

        assertThat(users.find("admin")).contains(NEW);
    }

    @Test
    void aSecondKeepingReplacesTheFirst() {
        var users = users();
        users.keep(NEW);

        users.keep(OWN);
        users.keep(OWN);

        assertThat(users.find("admin")).contains(OWN);
    }

    @Test
    void nobodyIsFoundUnderAnotherName() {
        var users = users();
        users.keep(NEW);

        assertThat(users.find("Admin")).isEmpty();
    }
}
