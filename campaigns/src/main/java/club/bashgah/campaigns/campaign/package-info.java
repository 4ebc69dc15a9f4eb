/** A campaign and its states, the presets it starts from, and what it will cost before it is sent. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.calendar",
            "engine.club",
            "engine.consent",
            "engine.language",
            "engine.member",
            "engine.money",
            "engine.offer",
            "engine.storage",
            "engine.usecase",
            "segmentation.criteria",
            "segmentation.segment",
            "channels.line",
            "channels.sms",
            "channels.template",
            "campaigns.wording"
        })
package club.bashgah.campaigns.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
