package club.bashgah.ops.demo;

import club.bashgah.deviceingest.importing.Agreement;
import club.bashgah.deviceingest.importing.FileImport;
import club.bashgah.deviceingest.importing.ImportRequest;
import club.bashgah.deviceingest.importing.ImportRequest.Kind;
import club.bashgah.deviceingest.importing.ImportRequest.Separation;
import club.bashgah.deviceingest.importing.ImportStart;
import club.bashgah.deviceingest.importing.ImportingFiles;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.store.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list of members and what they bought, from files as a shop has them, through the import. */
@Component
@Order(2)
class HistoryIsImported implements Act {

    private static final long SEED = 1405;

    private final ImportingFiles importing;
    private final Purchases purchases;
    private final Stores stores;
    private final Clubs clubs;
    private final Clock clock;

    HistoryIsImported(ImportingFiles importing, Purchases purchases, Stores stores, Clubs clubs, Clock clock) {
        this.importing = importing;
        this.purchases = purchases;
        this.stores = stores;
        this.clubs = clubs;
        this.clock = clock;
    }

    @Override
    public void play(Story story, Transcript transcript) throws Exception {
        transcript.scene("import");
        var files = files(story.stage());
        var members = bringIn(request(files.members(), Kind.MEMBERS, Separation.MARKS));
        transcript.line(
                "import.members", members.tally().kept(), members.tally().refused());
        var bought = bringIn(request(files.purchases(), Kind.PURCHASES, files.separation()));
        transcript.line(
                "import.purchases",
                bought.tally().kept(),
                bought.tally().repeated(),
                bought.tally().refused(),
                Math.round(bought.rate(clock.instant())));
        transcript.line("import.count", purchases.count());
    }

    /** Where the two files are, and how the second is laid out. */
    private record Files(Path members, Path purchases, Separation separation) {}

    private Files files(Stage stage) throws IOException {
        var members = stage.folder().resolve("members.csv");
        var history = stage.history();
        if (history != null) {
            new GivenHistory(history).writeMembers(members);
            return new Files(members, history, Separation.BLANKS);
        }
        var purchased = stage.folder().resolve("purchases.csv");
        var madeUp = new MadeUpHistory(SEED, stage.members(), today(), stage.language());
        madeUp.writeMembers(members);
        madeUp.writePurchases(purchased);
        return new Files(members, purchased, Separation.MARKS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clubs.current().zone());
    }

    private ImportRequest request(Path file, Kind kind, Separation separation) {
        return new ImportRequest(
                file,
                kind,
                separation,
                stores.all().getFirst().id(),
                new Agreement.Granted(
                        Set.of(Purpose.SERVICE, Purpose.PROMOTION),
                        clubs.current().joiningWording()),
                false,
                false,
                Set.of(),
                "demo");
    }

    private FileImport bringIn(ImportRequest request) throws InterruptedException {
        return switch (importing.start(request)) {
            case ImportStart.Started(var id) ->
                Patience.until(
                        "the import of " + request.file(),
                        () -> importing.state(id).filter(HistoryIsImported::ended));
            case ImportStart.UnfitHeader(var problems) -> throw new IllegalArgumentException(problems.toString());
            case ImportStart.Unreadable(var why) -> throw new IllegalArgumentException(why);
        };
    }

    private static boolean ended(FileImport file) {
        return file.state().isEnd();
    }
}
