package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    private static final ImportRequest MEMBERS = SomeImport.members(Path.of("list.csv"));
    private static final ImportRequest PURCHASES = SomeImport.purchases(Path.of("list.csv"));

    @ParameterizedTest
    @CsvSource({
        "Phone, PHONE", "MOBILE_NUMBER, PHONE", "شماره‌ی موبایل, ", "شماره موبایل, PHONE", "موبايل, PHONE",
        "تلفن‌همراه, PHONE", "First Name, NAME", "نام و نام خانوادگی, NAME", "نام‌خانوادگی, FAMILY",
                "كد مشتري, CUSTOMER",
        "تاریخ تولد, BIRTHDAY", "e-mail address, EMAIL", "date, ", "شعبه, STORE"
    })
    void columnsOfMembersAreKnownHoweverTheyAreTyped(String name, Column column) {
        assertThat(Column.named(name, ImportRequest.Kind.MEMBERS).orElse(null)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "customer_id, CUSTOMER", "number_of_cds, ITEMS", "dollar_value, AMOUNT", "تاریخ, DATE", "مبلغ, AMOUNT",
        "مبلغ (تومان), AMOUNT_IN_TOMAN", "تعداد, ITEMS", "شماره فاکتور, NUMBER", "شعبه, STORE", "birthday, "
    })
    void columnsOfPurchasesAreKnownHoweverTheyAreTyped(String name, Column column) {
        assertThat(Column.named(name, ImportRequest.Kind.PURCHASES).orElse(null))
                .isEqualTo(column);
    }

    @Test
    void noNameMeansTwoColumns() {
        for (var kind : ImportRequest.Kind.values()) {
            for (var column : Column.of(kind)) {
                assertThat(column.suggestions())
                        .allSatisfy(name -> assertThat(Column.named(name, kind)).contains(column));
            }
        }
    }

    @Test
    void anUnknownColumnIsNamedWithWhatWouldDo() {
        var problems = problems(List.of("mobile", "shoe size"), MEMBERS);
        assertThat(problems).singleElement().isInstanceOfSatisfying(HeaderProblem.UnknownColumn.class, unknown -> {
            assertThat(unknown.name()).isEqualTo("shoe size");
            assertThat(unknown.wouldDo()).contains("phone", "موبایل", "birthday", "تولد");
        });
    }

    @Test
    void anUnknownColumnMayBeIgnoredInSoManyWords() {
        var request = new ImportRequest(
                MEMBERS.file(),
                MEMBERS.kind(),
                MEMBERS.separation(),
                MEMBERS.store(),
                MEMBERS.agreement(),
                false,
                false,
                Set.of("Shoe Size"),
                "owner");
        assertThat(problems(List.of("mobile", "shoe size"), request)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(problems(List.of("name"), MEMBERS))
                .containsExactly(new HeaderProblem.MissingColumn(
                        List.of(Column.PHONE, Column.EMAIL, Column.CUSTOMER, Column.CARD)));
        assertThat(problems(List.of("mobile"), PURCHASES))
                .containsExactly(
                        new HeaderProblem.MissingColumn(List.of(Column.DATE)),
                        new HeaderProblem.MissingColumn(
                                List.of(Column.AMOUNT, Column.AMOUNT_IN_RIAL, Column.AMOUNT_IN_TOMAN)));
    }

    @Test
    void twoNamesOfOneColumnAreToldApartByWhoeverAsks() {
        assertThat(problems(List.of("mobile", "تلفن"), MEMBERS))
                .containsExactly(new HeaderProblem.TwiceTheSame(Column.PHONE, List.of("mobile", "تلفن")));
    }

    private static List<HeaderProblem> problems(List<String> names, ImportRequest request) {
        return switch (Header.read(names, request)) {
            case Header.Reading.Fit _ -> List.of();
            case Header.Reading.Unfit(var problems) -> problems;
        };
    }
}
