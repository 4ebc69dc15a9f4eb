/** The mark of a use case: what the application is asked to do, found and wired by {@code ops}. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.engine.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
