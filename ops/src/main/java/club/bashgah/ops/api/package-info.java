/** The HTTP API for programs. */
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
            "engine.privacy",
            "engine.purchase",
            "engine.storage",
            "engine.store",
            "segmentation.build",
            "segmentation.criteria",
            "segmentation.segment",
            "channels.line",
            "channels.message",
            "channels.sandbox",
            "channels.sms",
            "channels.template",
            "deviceingest.capture",
            "deviceingest.device",
            "deviceingest.importing",
            "campaigns.campaign",
            "campaigns.schedule",
            "campaigns.sending",
            "ops.health",
            "ops.security",
            "ops.storage",
            "ops.wording"
        })
package club.bashgah.ops.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
