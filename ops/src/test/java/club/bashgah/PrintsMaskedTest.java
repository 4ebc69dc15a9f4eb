package club.bashgah;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever holds personal data or a secret may come into a log: it must not tell. */
class PrintsMaskedTest {

    static Stream<Class<?>> typesThatHoldWhatMustNotBeTold() {
        return new ClassFileImporter()
                .withImportOption(new OursAlone()).importPackages("club.bashgah").stream()
                        .filter(PrintsMaskedTest::printsWhatItHolds)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Canaries::nestIn);
    }

    @ParameterizedTest
    @MethodSource("typesThatHoldWhatMustNotBeTold")
    void noneOfItIsPrinted(Class<?> type) {
        var printed = Canaries.instanceOf(type).toString();

        assertThat(printed).doesNotContain(Canaries.ALL);
    }

    @Test
    void aTypeThatTellsIsCaught() {
        record Tells(String phone) {}

        assertThat(Canaries.nestIn(Tells.class)).isTrue();
        assertThat(Canaries.instanceOf(Tells.class).toString()).contains(Canaries.PHONE);
    }

    private static boolean printsWhatItHolds(JavaClass type) {
        boolean tells = type.isRecord() || type.tryGetMethod("toString").isPresent();
        return tells && !type.isEnum() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
