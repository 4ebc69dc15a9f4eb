/** The command line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ops.running"})
package club.bashgah.ops.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
