package club.bashgah.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void persianAndArabicDigitsAreReadAsLatinOnes() {
        assertThat(Digits.latin("۰۱۲۳۴۵۶۷۸۹")).isEqualTo("0123456789");
        assertThat(Digits.latin("٠١٢٣٤٥٦٧٨٩")).isEqualTo("0123456789");
        assertThat(Digits.latin("کد ۱۲-a3")).isEqualTo("کد 12-a3");
    }

    @Test
    void digitsAreWrittenInTheLanguagesOwn() {
        assertThat(Digits.in(Language.PERSIAN, "تا 30 آذر")).isEqualTo("تا ۳۰ آذر");
        assertThat(Digits.in(Language.ENGLISH, "30 Azar")).isEqualTo("30 Azar");
    }

    @Test
    void arabicLettersBecomeThePersianOnesOfTheSameLook() {
        assertThat(Letters.normalised("علي كريمى")).isEqualTo("علی کریمی");
    }

    @Test
    void blanksAreFoldedAndTheJoinerStays() {
        assertThat(Letters.normalised("  علی\u200Cرضا \t\u00A0 کریمی ")).isEqualTo("علی\u200Cرضا کریمی");
    }

    @Test
    void aLanguageIsNamedByTwoLetters() {
        assertThat(Language.PERSIAN.rightToLeft()).isTrue();
        assertThat(Language.ENGLISH.rightToLeft()).isFalse();
        assertThatThrownBy(() -> new Language("persian")).hasMessageContaining("\"persian\"");
    }
}
