/** Opens the port of the pretend operator and lets it call back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"channels.sandbox", "ops.running"})
package club.bashgah.ops.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
