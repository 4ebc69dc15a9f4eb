/** Finds who is in every segment, in one pass over all histories. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.member",
            "engine.purchase",
            "engine.usecase",
            "segmentation.criteria",
            "segmentation.rhythm",
            "segmentation.history",
            "segmentation.segment",
            "segmentation.audience"
        })
package club.bashgah.segmentation.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
