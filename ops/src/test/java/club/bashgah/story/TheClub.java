package club.bashgah.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Hands the same open club to all tests that need no club of their own: a Persian one, at ten in the morning. */
final class TheClub implements ParameterResolver {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(OpenClub.class);
    }

    @Override
    public OpenClub resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TheClub.class))
                .computeIfAbsent("club", _ -> Opened.now(), Opened.class)
                .club();
    }

    /** Closed with the last test; its folder goes with it. */
    private record Opened(OpenClub club, Path folder) implements AutoCloseable {

        static Opened now() {
            try {
                var folder = Files.createTempDirectory("story");
                var morning = LocalDate.now(ZONE).atTime(LocalTime.of(10, 0)).atZone(ZONE);
                return new Opened(OpenClub.in(folder, "--bashgah.clock.starts-at=" + morning.toInstant()), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            club.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
