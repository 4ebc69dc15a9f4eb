/** One run of a campaign over one audience, from the frozen segment to the last settled message. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.consent",
            "engine.member",
            "engine.money",
            "engine.offer",
            "engine.privacy",
            "engine.storage",
            "engine.usecase",
            "segmentation.audience",
            "segmentation.segment",
            "channels.line",
            "channels.message",
            "channels.template",
            "campaigns.campaign",
            "campaigns.eligibility"
        })
package club.bashgah.campaigns.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
