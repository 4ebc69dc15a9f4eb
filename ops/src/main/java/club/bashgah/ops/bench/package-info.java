/** The measurements: each compares a subject with a limit or a peer in one run, and says whether the goal is met. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ops.embedded"})
package club.bashgah.ops.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
