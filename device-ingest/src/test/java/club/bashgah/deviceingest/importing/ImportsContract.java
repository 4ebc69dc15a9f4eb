package club.bashgah.deviceingest.importing;

import static club.bashgah.deviceingest.importing.SomeImport.ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Imports} keeps to. */
public abstract class ImportsContract {

    private static final ImportId ID = new ImportId("first");
    private static final Instant LATER = ASKED.plusSeconds(120);

    /** An empty one. */
    protected abstract Imports imports();

    @Test
    void anImportIsFoundAsItWasKept() {
        var imports = imports();
        var file = SomeImport.waiting("first", ASKED);
        imports.keep(file);
        assertThat(imports.find(ID)).contains(file);
        assertThat(imports.find(new ImportId("other"))).isEmpty();
    }

    @Test
    void theLatestComeFirst() {
        var imports = imports();
        imports.keep(SomeImport.waiting("first", ASKED));
        imports.keep(SomeImport.waiting("second", LATER));
        assertThat(imports.latest(10)).extracting(FileImport::id).containsExactly(new ImportId("second"), ID);
        assertThat(imports.latest(1)).hasSize(1);
    }

    @Test
    void oneTakerHoldsItAndOthersWait() {
        var imports = held();
        assertThat(imports.take(ID, "b", ASKED, LATER)).isFalse();
        assertThat(imports.free(LATER.minusMillis(1), 10)).isEmpty();
    }

    @Test
    void whatADeadNodeHeldIsTakenOver() {
        var imports = held();
        assertThat(imports.free(LATER, 10)).hasSize(1);
        assertThat(imports.take(ID, "b", LATER, LATER.plusSeconds(60))).isTrue();
        assertThat(imports.progressed(ID, "a", new Tally(1, 0, 0), LATER.plusSeconds(90)))
                .isFalse();
    }

    @Test
    void progressIsKeptAndProlongsTheTaking() {
        var imports = held();
        imports.started(ID, "a", ASKED, new Tally(1, 0, 0));
        assertThat(imports.progressed(ID, "a", new Tally(3, 2, 1), LATER.plusSeconds(60)))
                .isTrue();
        assertThat(imports.free(LATER, 10)).isEmpty();
        var file = imports.find(ID).orElseThrow();
        assertThat(file.state()).isEqualTo(FileImport.State.RUNNING);
        assertThat(file.tally()).isEqualTo(new Tally(3, 2, 1));
        assertThat(file.rate(ASKED.plusSeconds(5))).isEqualTo(1.0);
        assertThat(file.left(ASKED.plusSeconds(5))).contains(Duration.ofSeconds(4));
    }

    @Test
    void whatIsPutOffIsFreeForAnyoneThen() {
        var imports = held();
        imports.started(ID, "a", ASKED, Tally.NONE);
        imports.putOff(ID, "a", "StorageAway", ASKED.plusSeconds(10));
        assertThat(imports.free(ASKED.plusSeconds(9), 10)).isEmpty();
        assertThat(imports.free(ASKED.plusSeconds(10), 10))
                .extracting(FileImport::problem)
                .containsExactly("StorageAway");
        assertThat(imports.take(ID, "b", ASKED.plusSeconds(10), LATER)).isTrue();
    }

    @Test
    void whatHasEndedIsNeverTakenAgain() {
        var imports = held();
        imports.ended(ID, "a", FileImport.State.BROKEN, "line 7", LATER);
        var file = imports.find(ID).orElseThrow();
        assertThat(file.state()).isEqualTo(FileImport.State.BROKEN);
        assertThat(file.problem()).isEqualTo("line 7");
        assertThat(file.endedAt()).isEqualTo(LATER);
        assertThat(imports.free(LATER.plusSeconds(999), 10)).isEmpty();
        assertThat(imports.take(ID, "a", LATER.plusSeconds(999), LATER.plusSeconds(1999)))
                .isFalse();
    }

    private Imports held() {
        var imports = imports();
        imports.keep(SomeImport.waiting("first", ASKED));
        assertThat(imports.take(ID, "a", ASKED, LATER)).isTrue();
        return imports;
    }
}
