package club.bashgah;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.NestedExceptionUtils;

/** Settings as the application binds them. */
public final class Bound {

    /** @param properties such as {@code bashgah.inbox.every=5s} */
    public static <T> T to(Class<T> settings, String... properties) {
        var values = Arrays.stream(properties)
                .map(property -> property.split("=", 2))
                .collect(Collectors.toMap(property -> property[0], property -> property[1]));
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(prefix, settings);
    }

    /** What the person who set them is told; empty where nothing is wrong. */
    public static String fault(Class<?> settings, String... properties) {
        try {
            to(settings, properties);
            return "";
        } catch (BindException e) {
            return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private Bound() {}
}
