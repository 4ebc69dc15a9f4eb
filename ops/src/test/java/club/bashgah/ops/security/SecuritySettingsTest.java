package club.bashgah.ops.security;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.Bound;
import org.junit.jupiter.api.Test;

class SecuritySettingsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    void nobodyHasAPasswordOrKeyByDefault() {
        assertThat(Bound.to(AdminSettings.class)).isEqualTo(new AdminSettings("admin", null));
        assertThat(Bound.to(ApiSettings.class)).isEqualTo(new ApiSettings(null));
    }

    @Test
    void everyPropertyIsHeard() {
        assertThat(Bound.to(AdminSettings.class, "bashgah.admin.name=maryam", "bashgah.admin.password=" + KEY))
                .isEqualTo(new AdminSettings("maryam", KEY));
        assertThat(Bound.to(ApiSettings.class, "bashgah.api.key=" + KEY)).isEqualTo(new ApiSettings(KEY));
    }

    @Test
    void anEmptyPasswordOrKeyIsNone() {
        assertThat(Bound.to(AdminSettings.class, "bashgah.admin.password= ").password())
                .isNull();
        assertThat(Bound.to(ApiSettings.class, "bashgah.api.key=").key()).isNull();
    }

    @Test
    void allBadValuesAreToldAtOnceButForTheSecret() {
        assertThat(Bound.fault(AdminSettings.class, "bashgah.admin.name= ", "bashgah.admin.password=geheim"))
                .contains("bashgah.admin.name is empty", "bashgah.admin.password is unfit")
                .doesNotContain("geheim");
        assertThat(Bound.fault(ApiSettings.class, "bashgah.api.key=" + KEY.substring(1)))
                .isEqualTo("bashgah.api.key has 31 characters, must have at least 32");
    }
}
