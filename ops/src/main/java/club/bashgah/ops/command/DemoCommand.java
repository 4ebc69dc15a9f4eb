package club.bashgah.ops.command;

import club.bashgah.engine.language.Language;
import club.bashgah.ops.demo.Demonstration;
import club.bashgah.ops.demo.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job before one's eyes, on a throw-away folder and a clock of its own. */
@Command(name = "demo", description = "Runs the main job before your eyes, on a throw-away folder.")
final class DemoCommand implements Callable<Integer> {

    /** Quiet hours must not depend on when somebody watches. */
    private static final LocalTime OPENING = LocalTime.of(10, 0);

    /** The day after the last purchase of the CDNOW data. */
    private static final LocalDate AFTER_HISTORY = LocalDate.of(1998, 7, 1);

    private final Launch launch;
    private final InstantSource clock;

    @Option(names = "--exit", description = "Ends after the transcript; code 0 only if the audit is clean.")
    private boolean exit;

    @Option(names = "--lang", defaultValue = "fa", description = "fa or en.")
    private String language = "fa";

    @Option(names = "--members", defaultValue = "1200", description = "How many people to make up.")
    private int members;

    @Option(names = "--port", defaultValue = "8080", description = "Of the console; 0 for any.")
    private int port;

    @Option(names = "--history", description = "A purchase history in the form of the CDNOW data.")
    private @Nullable Path history;

    DemoCommand(Launch launch, InstantSource clock) {
        this.launch = launch;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("bashgah-demo");
        try (var server = launch.serve(settings(folder))) {
            var stage = new Stage(spoken(), members, history, folder, server.address());
            boolean clean = server.part(Demonstration.class).play(stage, System.out);
            if (!exit) {
                Greeting.print(server, System.out);
                server.untilClosed();
            }
            return clean ? 0 : 1;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Amounts of the CDNOW data are in US dollars, so that its club speaks English. */
    private Language spoken() {
        return new Language(history == null ? language : "en");
    }

    private List<String> settings(Path folder) {
        return List.of(
                "--bashgah.storage.data=" + folder,
                "--bashgah.storage.mongodb-uri=",
                "--bashgah.storage.jdbc-url=",
                "--bashgah.clock.starts-at=" + start(),
                "--bashgah.opening.language=" + spoken(),
                "--bashgah.opening.line-parts-per-second=2000",
                "--bashgah.inbox.every=1s",
                "--server.port=" + (exit ? 0 : port),
                "--logging.level.club.bashgah=WARN");
    }

    private Instant start() {
        var zone = ZoneId.of(spoken().equals(Language.PERSIAN) ? "Asia/Tehran" : "UTC");
        var day = history == null ? LocalDate.ofInstant(clock.instant(), zone) : AFTER_HISTORY;
        return day.atTime(OPENING).atZone(zone).toInstant();
    }
}
