/** Messages over time after something happened: the welcome of whoever has joined. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.consent",
            "engine.consequence",
            "engine.language",
            "engine.member",
            "engine.usecase",
            "channels.line",
            "channels.message",
            "channels.template",
            "campaigns.eligibility",
            "campaigns.wording"
        })
package club.bashgah.campaigns.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
