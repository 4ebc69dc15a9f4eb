/** A segment frozen at one instant, for one send. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.member", "engine.storage", "segmentation.segment"})
package club.bashgah.segmentation.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
