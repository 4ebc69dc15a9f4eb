package club.bashgah.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.sms.SmsParts.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTest {

    private static final String TULIP = "\uD83C\uDF37";

    @Test
    void theEmptyTextIsOnePart() {
        assertThat(SmsParts.of("")).isEqualTo(new SmsParts(Encoding.GSM_7, 0, 1, null, 1));
    }

    @ParameterizedTest
    @CsvSource({"159, 1", "160, 1", "161, 2", "306, 2", "307, 3", "459, 3", "460, 4"})
    void latinTextHolds160UnitsAloneAnd153Joined(int length, int parts) {
        assertThat(SmsParts.of("a".repeat(length))).isEqualTo(new SmsParts(Encoding.GSM_7, length, parts, null, parts));
    }

    @ParameterizedTest
    @CsvSource({"69, 1", "70, 1", "71, 2", "134, 2", "135, 3", "201, 3", "202, 4"})
    void persianTextHolds70UnitsAloneAnd67Joined(int length, int parts) {
        assertThat(SmsParts.of("س".repeat(length))).isEqualTo(new SmsParts(Encoding.UCS_2, length, parts, "س", 1));
    }

    @ParameterizedTest
    @CsvSource({"^", "{", "}", "'\\'", "[", "~", "]", "|", "€"})
    void anExtensionCharacterCountsTwo(String character) {
        assertThat(SmsParts.of(character)).isEqualTo(new SmsParts(Encoding.GSM_7, 2, 1, null, 1));
    }

    @Test
    void anExtensionCharacterFitsAfter158AndNoLonger() {
        assertThat(SmsParts.of("a".repeat(158) + "^").parts()).isEqualTo(1);
        assertThat(SmsParts.of("a".repeat(159) + "^").parts()).isEqualTo(2);
    }

    @Test
    void anExtensionCharacterIsNotSplitAcrossParts() {
        var fits = "a".repeat(151) + "€" + "a".repeat(153);
        var pushedOver = "a".repeat(152) + "€" + "a".repeat(152);

        assertThat(SmsParts.of(fits).parts()).isEqualTo(2);
        assertThat(SmsParts.of(pushedOver))
                .extracting(SmsParts::units, SmsParts::parts)
                .containsExactly(306, 3);
    }

    @Test
    void anEmojiAtTheBorderIsNotSplitAcrossParts() {
        var fits = "س".repeat(65) + TULIP + "س".repeat(67);
        var pushedOver = "س".repeat(66) + TULIP + "س".repeat(66);

        assertThat(SmsParts.of(fits))
                .extracting(SmsParts::units, SmsParts::parts)
                .containsExactly(134, 2);
        assertThat(SmsParts.of(pushedOver))
                .extracting(SmsParts::units, SmsParts::parts)
                .containsExactly(134, 3);
    }

    @Test
    void anEmojiFitsWhole69And70() {
        assertThat(SmsParts.of("س".repeat(68) + TULIP).parts()).isEqualTo(1);
        assertThat(SmsParts.of("س".repeat(69) + TULIP).parts()).isEqualTo(2);
    }

    @Test
    void theZeroWidthNonJoinerCountsOne() {
        assertThat(SmsParts.of("می\u200cآیید")).isEqualTo(new SmsParts(Encoding.UCS_2, 7, 1, "م", 1));
    }

    @Test
    void oneForeignCharacterIsNamedWithWhatLeavingItOutSaves() {
        var parts = SmsParts.of("a".repeat(80) + "’" + "b".repeat(70));

        assertThat(parts).isEqualTo(new SmsParts(Encoding.UCS_2, 151, 3, "’", 1));
        assertThat(parts.saving()).isEqualTo(2);
    }

    @Test
    void aForcingEmojiIsNamedWhole() {
        assertThat(SmsParts.of("Hello " + TULIP).forcing()).isEqualTo(TULIP);
    }

    @Test
    void aLoneSurrogateIsCountedAsOneUnit() {
        assertThat(SmsParts.of("\uD83C").units()).isEqualTo(1);
    }
}
