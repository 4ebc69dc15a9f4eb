package club.bashgah.deviceingest.importing;

import club.bashgah.engine.club.Club;
import club.bashgah.engine.language.Digits;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.purchase.PurchaseKey;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes purchases of rows. A row's key is its own number within its store; where it has none, its content and its
 * ordinal among the rows of equal content, so that two equal purchases stay two and the same file again adds none.
 */
final class PurchaseMapping {

    private static final int MOST_ITEMS = 1_000_000;

    private static final Pattern ITEMS = Pattern.compile("[0-9]{1,7}(\\.0+)?");

    private final Club club;
    private final KeyedHash hash;
    private final Instant now;
    private final EqualRows equalRows = new EqualRows();

    /** @param now when the import was asked for: what lies a day and more after it is refused */
    PurchaseMapping(Club club, KeyedHash hash, Instant now) {
        this.club = club;
        this.hash = hash;
        this.now = now;
    }

    MappedRow map(Cells cells, ImportRequest request, @Nullable Joining buyer) {
        var store = cells.store(request.store());
        var at = at(cells);
        var total = total(cells, request.toman());
        int items = items(cells);
        return new MappedRow.Bought(key(cells, buyer, store, at, total, items), buyer, store, at, total, items);
    }

    private Instant at(Cells cells) {
        var date = cells.text(Column.DATE).orElse("");
        var time = cells.text(Column.TIME);
        var at = Dates.instant(date, club.zone())
                .orElseThrow(() -> new UnfitCell(Column.DATE, RefusedRow.Reason.UNREADABLE_DATE));
        if (time.isPresent()) {
            at = Dates.at(at, time.get(), club.zone())
                    .orElseThrow(() -> new UnfitCell(Column.TIME, RefusedRow.Reason.UNREADABLE_TIME));
        }
        if (at.isAfter(now.plusSeconds(86_400))) {
            throw new UnfitCell(Column.DATE, RefusedRow.Reason.IN_THE_FUTURE);
        }
        return at;
    }

    private Money total(Cells cells, boolean toman) {
        var column = Stream.of(Column.AMOUNT, Column.AMOUNT_IN_RIAL, Column.AMOUNT_IN_TOMAN)
                .filter(one -> cells.text(one).isPresent())
                .findFirst()
                .orElse(Column.AMOUNT);
        boolean inToman = column == Column.AMOUNT_IN_TOMAN || (column == Column.AMOUNT && toman);
        Currency currency = club.currency();
        var total = Amounts.read(cells.text(column).orElse(""), currency, inToman)
                .orElseThrow(() -> new UnfitCell(column, RefusedRow.Reason.UNREADABLE_AMOUNT));
        if (total.minor() < 0) {
            throw new UnfitCell(column, RefusedRow.Reason.NEGATIVE_AMOUNT);
        }
        return total;
    }

    private static int items(Cells cells) {
        return cells.text(Column.ITEMS)
                .map(text -> Optional.of(Digits.latin(text))
                        .filter(digits -> ITEMS.matcher(digits).matches())
                        .map(PurchaseMapping::whole)
                        .filter(items -> items <= MOST_ITEMS)
                        .orElseThrow(() -> new UnfitCell(Column.ITEMS, RefusedRow.Reason.UNREADABLE_NUMBER_OF_ITEMS)))
                .orElse(0);
    }

    private static int whole(String digits) {
        int point = digits.indexOf('.');
        return Integer.parseInt(point < 0 ? digits : digits.substring(0, point));
    }

    private PurchaseKey key(Cells cells, @Nullable Joining buyer, StoreId store, Instant at, Money total, int items) {
        var number = cells.name(Column.NUMBER);
        if (number != null) {
            return new PurchaseKey("import/" + store + "/" + Digits.latin(number));
        }
        var who = buyer == null ? "" : buyer.identities().getFirst().key(hash);
        var content = hash.of(String.join("/", who, store.value(), at.toString(), total.toString(), "" + items));
        return new PurchaseKey("import/" + content + "/" + equalRows.ordinal(content));
    }
}
