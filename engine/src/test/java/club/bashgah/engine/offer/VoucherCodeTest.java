package club.bashgah.engine.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"NARENJ-4M9T2K", "narenj-4m9t2k", "NARENJ4M9T2K", " Narenj ۴m۹t۲k ", "NARENJ\u20134M9T2K"})
    void oneCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(new VoucherCode(typed).value()).isEqualTo("NARENJ-4M9T2K");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NARENJ", "4M9T2K", "N-4M9T2K", "NARENJ-4M9T", "NARENJ-AM9T2K"})
    void whatIsNoCodeIsRefused(String typed) {
        assertThatThrownBy(() -> new VoucherCode(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
