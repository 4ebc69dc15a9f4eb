/** The guided run of the main job. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.language",
            "engine.club",
            "engine.consent",
            "engine.member",
            "engine.money",
            "engine.offer",
            "engine.purchase",
            "engine.store",
            "segmentation.build",
            "segmentation.segment",
            "channels.line",
            "channels.message",
            "channels.sandbox",
            "channels.sms",
            "deviceingest.device",
            "deviceingest.importing",
            "campaigns.campaign",
            "campaigns.schedule",
            "campaigns.sending"
        })
package club.bashgah.ops.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
