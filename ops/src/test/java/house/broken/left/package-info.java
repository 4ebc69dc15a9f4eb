/** May know nobody, and does. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package house.broken.left;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
