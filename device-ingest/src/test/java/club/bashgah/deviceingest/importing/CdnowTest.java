package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import club.bashgah.deviceingest.importing.batch.AnImporter;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.money.Currency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public record of a shop, which the product does not ship: {@code -Dcdnow=} says where it is. */
class CdnowTest {

    private final AnImporter importer = new AnImporter(inDollars());

    @Test
    void everyPurchaseIsTakenAndEqualOnesStayApart() {
        var request = SomeImport.blanks(file());
        assertThat(run(request).tally()).isEqualTo(new Tally(69_659, 0, 0));
        assertThat(importer.members.count()).isEqualTo(23_570);
        assertThat(importer.purchases.count()).isEqualTo(69_659);
        var repeats = importer.purchases.inOrder("", 100_000).stream()
                .filter(purchase -> !purchase.key().value().endsWith("/1"))
                .count();
        assertThat(repeats).isEqualTo(255);

        assertThat(run(request).tally()).isEqualTo(new Tally(0, 69_659, 0));
    }

    private FileImport run(ImportRequest request) {
        var id = ((ImportStart.Started) importer.importing.start(request)).id();
        importer.importing.runDue();
        return importer.importing.state(id).orElseThrow();
    }

    private static Path file() {
        var file = Stream.of(
                        System.getProperty("cdnow", ""),
                        "../../shared/data/CDNOW_master.txt",
                        "../../../shared/data/CDNOW_master.txt")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst();
        assumeTrue(file.isPresent(), "no CDNOW_master.txt found, say where it is with -Dcdnow=");
        return file.orElseThrow();
    }

    private static Club inDollars() {
        var club = SomeClub.iranian();
        return new Club(
                "CDNOW",
                club.promise(),
                new Currency("USD"),
                club.shownMoney(),
                club.zone(),
                club.calendar(),
                club.homeCountry(),
                club.languages(),
                club.joiningWording());
    }
}
