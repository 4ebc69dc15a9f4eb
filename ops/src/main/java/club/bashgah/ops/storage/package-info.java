/**
 * The MongoDB client, its collections and indexes, the installation's secret, and the tables of scheduler and batch.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.storage", "engine.privacy", "engine.consequence", "ops.embedded"})
package club.bashgah.ops.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
