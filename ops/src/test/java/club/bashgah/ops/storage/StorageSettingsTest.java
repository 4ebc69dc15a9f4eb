package club.bashgah.ops.storage;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.Bound;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StorageSettingsTest {

    @Test
    void nothingNeedsToBeInstalled() {
        var settings = Bound.to(StorageSettings.class);

        assertThat(settings).isEqualTo(new StorageSettings(Path.of("data"), "", "bashgah"));
        assertThat(settings.embedded()).isTrue();
        assertThat(Bound.to(ClockSettings.class).startsAt()).isNull();
    }

    @Test
    void everyPropertyIsHeard() {
        assertThat(Bound.to(
                        StorageSettings.class,
                        "bashgah.storage.data=/srv/club",
                        "bashgah.storage.mongodb-uri=mongodb+srv://db",
                        "bashgah.storage.database=other"))
                .isEqualTo(new StorageSettings(Path.of("/srv/club"), "mongodb+srv://db", "other"));
        assertThat(Bound.to(ClockSettings.class, "bashgah.clock.starts-at=2026-11-22T08:30:00Z"))
                .isEqualTo(new ClockSettings(Instant.parse("2026-11-22T08:30:00Z")));
    }

    @Test
    void allBadValuesAreToldAtOnceAndNoSecretWithThem() {
        assertThat(Bound.fault(
                        StorageSettings.class,
                        "bashgah.storage.mongodb-uri=http://maryam:secret@db",
                        "bashgah.storage.database=a b"))
                .isEqualTo("bashgah.storage.mongodb-uri does not begin with mongodb:// or mongodb+srv://;"
                        + " bashgah.storage.database is \"a b\", must be 1 to 40 Latin letters, digits, - or _");
    }
}
