package club.bashgah.deviceingest.importing;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.member.EmailAddress;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.store.StoreId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row by what they hold.
 *
 * @param stores by their bare names and ids
 */
record Cells(Header header, Row row, Club club, PhoneNumbers numbers, Map<String, StoreId> stores) {

    private static final int LONGEST = 100;

    /** What the cell says; empty where there is none or nothing in it. */
    Optional<String> text(Column column) {
        var place = header.place(column);
        return place == null || place >= row.cells().size()
                ? Optional.empty()
                : Optional.of(bare(row.cells().get(place))).filter(text -> !text.isEmpty());
    }

    @Nullable PhoneNumber phone() {
        return text(Column.PHONE).map(this::phone).orElse(null);
    }

    @Nullable EmailAddress email() {
        return text(Column.EMAIL)
                .map(text -> orRefuse(text, EmailAddress::new, Column.EMAIL, RefusedRow.Reason.UNREADABLE_EMAIL))
                .orElse(null);
    }

    @Nullable String name(Column column) {
        var text = text(column).orElse(null);
        if (text != null && text.length() > LONGEST) {
            throw new UnfitCell(column, RefusedRow.Reason.TOO_LONG);
        }
        return text;
    }

    @Nullable PersonName personName() {
        var name =
                new PersonName(text(Column.NAME).orElse(""), text(Column.FAMILY).orElse(""));
        return name.isEmpty() ? null : name;
    }

    @Nullable Birthday birthday() {
        return text(Column.BIRTHDAY)
                .map(text -> Dates.birthday(text, club.calendar())
                        .orElseThrow(() -> new UnfitCell(Column.BIRTHDAY, RefusedRow.Reason.UNREADABLE_DATE)))
                .orElse(null);
    }

    /** The store the row names, or the other one where it names none. */
    StoreId store(StoreId otherwise) {
        return text(Column.STORE)
                .map(name -> Optional.ofNullable(stores.get(Column.bare(name)))
                        .orElseThrow(() -> new UnfitCell(Column.STORE, RefusedRow.Reason.UNKNOWN_STORE)))
                .orElse(otherwise);
    }

    private PhoneNumber phone(String typed) {
        return switch (numbers.read(typed, club.homeCountry())) {
            case PhoneNumbers.Reading.Read(var number) -> number;
            case PhoneNumbers.Reading.Unreadable(var reason) ->
                throw new UnfitCell(
                        Column.PHONE,
                        reason == PhoneNumbers.Reason.LANDLINE
                                ? RefusedRow.Reason.LANDLINE
                                : RefusedRow.Reason.UNREADABLE_PHONE);
        };
    }

    private static <T> T orRefuse(String text, Function<String, T> type, Column column, RefusedRow.Reason reason) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UnfitCell(column, reason);
        }
    }

    /** Without blanks around it and without the mark that keeps a spreadsheet from taking it for a formula. */
    private static String bare(String cell) {
        var text = cell.strip();
        return text.startsWith("'") && SafeCell.isFormula(text.substring(1)) ? text.substring(1) : text;
    }
}
