/** Segments, who is in them and why, and what the builds that find them leave behind. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.member",
            "engine.usecase",
            "engine.storage",
            "segmentation.criteria",
            "segmentation.history",
            "segmentation.rhythm"
        })
package club.bashgah.segmentation.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
