/** Breaks the rules of the engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.engine.broken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
