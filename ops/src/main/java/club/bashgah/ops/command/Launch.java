package club.bashgah.ops.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the application, or finds the one that runs already. */
final class Launch {

    private static final int KEY_BYTES = 24;

    private final Class<?> application;

    Launch(Class<?> application) {
        this.application = application;
    }

    /** Starts the club and answers when it is ready. */
    Server serve(List<String> settings) {
        var args = new ArrayList<>(settings);
        if (System.getenv("BASHGAH_API_KEY") == null) {
            args.add("--bashgah.api.key=" + drawKey());
        }
        var context = new SpringApplicationBuilder(application)
                .registerShutdownHook(true)
                .run(args.toArray(String[]::new));
        return Server.of(context);
    }

    /** The server of the data folder: the one that runs, otherwise one started for this command alone. */
    LocalApi api() {
        return running().orElseGet(() -> LocalApi.owning(serve(List.of("--server.port=0"))));
    }

    private static Optional<LocalApi> running() {
        return OwnerFile.read(data()).map(LocalApi::of).filter(LocalApi::answers);
    }

    private static Path data() {
        return Path.of(Optional.ofNullable(System.getenv("BASHGAH_DATA")).orElse("data"));
    }

    private static String drawKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
