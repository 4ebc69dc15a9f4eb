/** What a fresh installation begins with: a club, a store, a line, texts and segments. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.club",
            "engine.calendar",
            "engine.language",
            "engine.money",
            "engine.store",
            "engine.consent",
            "channels.line",
            "segmentation.segment",
            "segmentation.criteria",
            "campaigns.wording",
            "campaigns.eligibility",
            "campaigns.schedule",
            "deviceingest.device"
        })
package club.bashgah.ops.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
