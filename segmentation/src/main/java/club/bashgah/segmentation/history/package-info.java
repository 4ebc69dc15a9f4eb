/** Members with what they bought and when they came, one by one or all in one ordered pass. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.member",
            "engine.purchase",
            "engine.money",
            "engine.store",
            "engine.club",
            "engine.usecase",
            "segmentation.criteria",
            "segmentation.rhythm"
        })
package club.bashgah.segmentation.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
