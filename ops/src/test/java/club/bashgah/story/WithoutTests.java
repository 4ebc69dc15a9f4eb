package club.bashgah.story;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps out of the application what lies beside it on the class path of tests: parts of other tests, and classes that
 * break a rule on purpose.
 */
public final class WithoutTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutTests", new OfTests());
    }

    private static final class OfTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory readers) throws IOException {
            var place = found.getResource().getURL().toString();
            return place.contains("/test-classes/") || place.contains("-tests.jar!");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfTests;
        }

        @Override
        public int hashCode() {
            return OfTests.class.hashCode();
        }
    }
}
