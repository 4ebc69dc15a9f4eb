/** The guided run of the main job. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.language"})
package club.bashgah.ops.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
