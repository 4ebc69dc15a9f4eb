package club.bashgah.story;

import club.bashgah.Bashgah;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, open in this process, with a data folder of its own and the pretend operator behind it. */
final class OpenClub implements AutoCloseable {

    static final String KEY = "the-key-of-the-story-and-of-nothing-else";

    private final ConfigurableApplicationContext context;

    private OpenClub(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings further ones, such as {@code --bashgah.opening.language=en} */
    static OpenClub in(Path data, String... settings) {
        var all = Stream.concat(
                        Stream.of(
                                "--bashgah.storage.data=" + data,
                                "--bashgah.storage.mongodb-uri=",
                                "--bashgah.storage.jdbc-url=",
                                "--bashgah.api.key=" + KEY,
                                "--bashgah.opening.line-parts-per-second=2000",
                                "--bashgah.inbox.every=1s",
                                "--server.port=0"),
                        List.of(settings).stream())
                .toArray(String[]::new);
        return new OpenClub(new SpringApplicationBuilder(Bashgah.class).run(all));
    }

    Api api() {
        return new Api(URI.create("http://127.0.0.1:" + setting("local.server.port")), KEY);
    }

    Marketer marketer() {
        return new Marketer(api());
    }

    Instant now() {
        return part(Clock.class).instant();
    }

    /** A part of it, for what no door shows. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    @Override
    public void close() {
        context.close();
    }
}
