/** What goes on by itself while the club is open. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.consequence"})
package club.bashgah.ops.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
