/** Is it well? Told to anybody as up or down and no more. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.ops.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
