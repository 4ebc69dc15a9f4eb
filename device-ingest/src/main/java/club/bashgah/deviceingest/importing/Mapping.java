package club.bashgah.deviceingest.importing;

import club.bashgah.engine.club.Club;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.store.StoreId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of each row what it says. Rows of one file are given in their order, for one thread. */
final class Mapping {

    private final FileImport file;
    private final Header header;
    private final Club club;
    private final PhoneNumbers numbers;
    private final Map<String, StoreId> stores;
    private final PurchaseMapping purchases;
    private final Set<Purpose> grants;
    private final Evidence evidence;

    /** @param stores by their bare names and ids */
    Mapping(
            FileImport file,
            Header header,
            Club club,
            PhoneNumbers numbers,
            Map<String, StoreId> stores,
            PurchaseMapping purchases) {
        this.file = file;
        this.header = header;
        this.club = club;
        this.numbers = numbers;
        this.stores = stores;
        this.purchases = purchases;
        var source = "import/" + file.id();
        switch (file.request().agreement()) {
            case Agreement.Unknown() -> {
                this.grants = Set.of();
                this.evidence = new Evidence(file.askedAt(), source, "");
            }
            case Agreement.Granted(var purposes, var wording) -> {
                this.grants = purposes;
                this.evidence = new Evidence(file.askedAt(), source, wording);
            }
        }
    }

    MappedRow map(Row row) {
        if (hasTooManyCells(row)) {
            return refused(row, RefusedRow.Reason.MORE_CELLS_THAN_COLUMNS, "");
        }
        var cells = new Cells(header, row, club, numbers, stores);
        try {
            return switch (file.request().kind()) {
                case MEMBERS -> member(cells);
                case PURCHASES -> purchases.map(cells, file.request(), joining(cells));
            };
        } catch (UnfitCell e) {
            return refused(row, e.reason(), nameOf(e.column()));
        }
    }

    private MappedRow member(Cells cells) {
        var joining = joining(cells);
        return joining == null
                ? refused(cells.row(), RefusedRow.Reason.NOTHING_TO_KNOW_HER_BY, "")
                : new MappedRow.Joined(joining);
    }

    private @Nullable Joining joining(Cells cells) {
        var phone = cells.phone();
        var email = cells.email();
        var customer = cells.name(Column.CUSTOMER);
        var card = cells.name(Column.CARD);
        if (phone == null && email == null && customer == null && card == null) {
            return null;
        }
        return new Joining(
                phone,
                email,
                customer,
                card,
                cells.personName(),
                null,
                cells.birthday(),
                cells.store(file.request().store()),
                grants,
                evidence,
                file.request().welcome());
    }

    private boolean hasTooManyCells(Row row) {
        int columns = header.names().size();
        return row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }

    private String nameOf(Column column) {
        var place = header.place(column);
        return place == null ? "" : header.names().get(place);
    }

    private static MappedRow refused(Row row, RefusedRow.Reason reason, String column) {
        return new MappedRow.Refused(new RefusedRow(row.line(), reason, column, row.cells()));
    }
}
