/** What a stored fact still has to cause, and the workers that do it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.privacy", "engine.usecase", "engine.storage"})
package club.bashgah.engine.consequence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
