package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole application in a process of its own, to be killed and started again on the same data. Its clock begins at
 * ten in the morning of the club's zone and goes on across its deaths.
 */
final class ChildClub implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    private final Path data;
    private final Path log;
    private final List<String> settings;
    private final Clock clock;
    private @Nullable Process process;

    ChildClub(Path folder, String... settings) {
        this.data = folder.resolve("data");
        this.log = folder.resolve("log");
        this.settings = List.of(settings);
        var system = Clock.systemUTC();
        var morning = LocalDate.now(ZONE).atTime(LocalTime.of(10, 0)).atZone(ZONE);
        this.clock = Clock.offset(system, Duration.between(system.instant(), morning.toInstant()));
    }

    Instant now() {
        return clock.instant();
    }

    Path data() {
        return data;
    }

    /** Answers when it takes requests. */
    void start() throws IOException {
        Files.createDirectories(data);
        Files.deleteIfExists(address());
        var child = builder().start();
        process = child;
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            assertThat(child.isAlive()).as(() -> said()).isTrue();
            return Files.exists(address());
        });
    }

    Api api() throws IOException {
        int port = Integer.parseInt(Files.readAllLines(address()).getFirst());
        return new Api(URI.create("http://127.0.0.1:" + port), OpenClub.KEY);
    }

    /** As {@code kill -9} does: nothing is told, nothing is closed. */
    void kill() {
        if (process != null) {
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
    }

    /** As an operator ends it. */
    @Override
    public void close() {
        if (process != null) {
            process.toHandle().destroy();
            process.onExit().join();
        }
    }

    private ProcessBuilder builder() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Dsun.net.httpserver.nodelay=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "club.bashgah.Bashgah",
                "--bashgah.storage.data=" + data,
                "--bashgah.storage.mongodb-uri=",
                "--bashgah.storage.jdbc-url=",
                "--bashgah.clock.starts-at=" + now(),
                "--server.port=0"));
        command.addAll(settings);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        builder.environment().put("BASHGAH_API_KEY", OpenClub.KEY);
        return builder;
    }

    /** The file in which the application tells where it is, once it is ready. */
    private Path address() {
        return data.resolve("server");
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
