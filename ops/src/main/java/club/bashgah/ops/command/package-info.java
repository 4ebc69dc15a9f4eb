/** The command line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.language", "ops.bench", "ops.demo", "ops.security"})
package club.bashgah.ops.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
