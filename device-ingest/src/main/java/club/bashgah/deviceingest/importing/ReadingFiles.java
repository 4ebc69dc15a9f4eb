package club.bashgah.deviceingest.importing;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import club.bashgah.engine.usecase.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens files and reads what their rows say. */
@UseCase
public final class ReadingFiles {

    private final PhoneNumbers numbers;
    private final Clubs clubs;
    private final Stores stores;
    private final KeyedHash hash;

    public ReadingFiles(PhoneNumbers numbers, Clubs clubs, Stores stores, KeyedHash hash) {
        this.numbers = numbers;
        this.clubs = clubs;
        this.stores = stores;
        this.hash = hash;
    }

    /**
     * From the first row after the header on; to be closed.
     *
     * @throws BrokenFile when its header is no longer the one it had
     */
    public MappedRows open(FileImport file) {
        var request = file.request();
        var rows = Rows.open(request.file(), file.text(), request.separation());
        try {
            return new MappedRows(rows, mapping(file, fit(rows, request)));
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** The header by itself. */
    Header.Reading header(ImportRequest request, FileText text) {
        try (var rows = Rows.open(request.file(), text, request.separation())) {
            return Header.read(names(rows), request);
        }
    }

    private static Header fit(Rows rows, ImportRequest request) {
        return switch (Header.read(names(rows), request)) {
            case Header.Reading.Fit(var header) -> header;
            case Header.Reading.Unfit(var problems) ->
                throw new BrokenFile("the header has changed since the import was asked for and has %d problems now"
                        .formatted(problems.size()));
        };
    }

    private static List<String> names(Rows rows) {
        var first = rows.next();
        return first == null ? List.of() : first.cells();
    }

    private Mapping mapping(FileImport file, Header header) {
        var club = clubs.current();
        var purchases = new PurchaseMapping(club, hash, file.askedAt());
        return new Mapping(file, header, club, numbers, storesByName(), purchases);
    }

    private Map<String, StoreId> storesByName() {
        var byName = new HashMap<String, StoreId>();
        stores.all().forEach(store -> byName.put(Column.bare(store.name()), store.id()));
        stores.all().forEach(store -> byName.put(Column.bare(store.id().value()), store.id()));
        return Map.copyOf(byName);
    }
}
