/** Breaks the rules everybody keeps. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.ops.broken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
