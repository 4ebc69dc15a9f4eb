package club.bashgah.ops.storage;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Tables that a library brings the script of, made once by that script. Flyway remembers it, so that a script which
 * drops its tables first, as Quartz's for PostgreSQL does, never runs on tables in use.
 */
final class VendorsTables implements JavaMigration {

    private final String version;
    private final String description;
    private final String folder;
    private final String h2;
    private final String postgres;

    private VendorsTables(String version, String description, String folder, String h2, String postgres) {
        this.version = version;
        this.description = description;
        this.folder = folder;
        this.h2 = h2;
        this.postgres = postgres;
    }

    static VendorsTables ofBatch() {
        return new VendorsTables(
                "1", "spring batch", "org/springframework/batch/core/", "schema-h2.sql", "schema-postgresql.sql");
    }

    static VendorsTables ofQuartz() {
        return new VendorsTables(
                "2", "quartz", "org/quartz/impl/jdbcjobstore/", "tables_h2.sql", "tables_postgres.sql");
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    /** Quartz's scripts commit by themselves. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var product = connection.getMetaData().getDatabaseProductName();
        var script = switch (product) {
            case "H2" -> h2;
            case "PostgreSQL" -> postgres;
            default ->
                throw new IllegalStateException(
                        "bashgah.storage.jdbc-url leads to %s, must lead to PostgreSQL or H2".formatted(product));
        };
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(folder + script));
    }
}
