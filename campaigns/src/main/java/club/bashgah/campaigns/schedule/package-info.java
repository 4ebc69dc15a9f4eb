/** When something is due: alarms that wake, what happens then, and how a person starts, halts and ends a campaign. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.club",
            "engine.consent",
            "engine.offer",
            "engine.usecase",
            "channels.line",
            "channels.message",
            "campaigns.campaign",
            "campaigns.sending"
        })
package club.bashgah.campaigns.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
