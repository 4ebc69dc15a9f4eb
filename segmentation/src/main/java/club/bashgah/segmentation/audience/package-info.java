/** A segment frozen at one instant, for one send. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"engine.member", "segmentation.segment", "segmentation.criteria", "engine.usecase"})
package club.bashgah.segmentation.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
