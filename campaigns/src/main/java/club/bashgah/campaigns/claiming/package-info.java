/** A member answers with an offer's keyword: her claim, her voucher, and the answer that says so. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.consent",
            "engine.consequence",
            "engine.language",
            "engine.member",
            "engine.offer",
            "engine.usecase",
            "channels.message",
            "channels.reply",
            "channels.template",
            "campaigns.campaign",
            "campaigns.sending",
            "campaigns.wording"
        })
package club.bashgah.campaigns.claiming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
