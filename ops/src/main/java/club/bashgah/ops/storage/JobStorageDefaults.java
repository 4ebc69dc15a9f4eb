package club.bashgah.ops.storage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Says where the tables of Quartz and Batch lie: an H2 file in the data folder, or the database of
 * {@code bashgah.storage.jdbc-url}, which several nodes share. H2 forgets half a second of commits on a kill unless
 * told not to wait with writing.
 */
class JobStorageDefaults implements EnvironmentPostProcessor {

    private static final String JOB_STORE = "spring.quartz.properties.org.quartz.jobStore.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var jdbcUrl = environment.getProperty("bashgah.storage.jdbc-url", "");
        var data = Path.of(environment.getProperty("bashgah.storage.data", "data"))
                .toAbsolutePath()
                .normalize();
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("spring.datasource.url", jdbcUrl.isEmpty() ? h2(data) : jdbcUrl);
        defaults.put("spring.quartz.scheduler-name", jdbcUrl.isEmpty() ? schedulerOf(data) : "bashgah");
        if (jdbcUrl.startsWith("jdbc:postgresql:")) {
            defaults.put(JOB_STORE + "driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
            defaults.put(JOB_STORE + "isClustered", "true");
        }
        environment.getPropertySources().addLast(new MapPropertySource("where jobs are kept", defaults));
    }

    /**
     * Quartz keeps data sources in one map per process, by the scheduler's name: two clubs in one process need two
     * names, nodes of one cluster the same. A folder that has moved loses nothing, since alarms are set anew at start.
     */
    private static String schedulerOf(Path data) {
        return "bashgah-" + Integer.toHexString(data.hashCode());
    }

    private static String h2(Path data) {
        return "jdbc:h2:file:%s/jobs;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE".formatted(data);
    }
}
