/** Pages for people, in Persian and English. */
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
            "engine.store",
            "segmentation.criteria",
            "segmentation.segment",
            "channels.line",
            "channels.message",
            "channels.reply",
            "channels.sandbox",
            "channels.sms",
            "channels.template",
            "campaigns.campaign",
            "campaigns.schedule",
            "campaigns.sending",
            "ops.health",
            "ops.security",
            "ops.wording"
        })
package club.bashgah.ops.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
