/** Shops that belong to the club. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.storage"})
package club.bashgah.engine.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
