/** Segments, and who is in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.member", "segmentation.criteria", "engine.usecase"})
package club.bashgah.segmentation.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
