/** Minds its own business. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package house.broken.right;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
