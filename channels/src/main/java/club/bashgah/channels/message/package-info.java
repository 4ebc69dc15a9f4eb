/** The record of messages, the one way out, and what a channel is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.club",
            "engine.consent",
            "engine.member",
            "engine.money",
            "engine.privacy",
            "engine.storage",
            "engine.usecase",
            "channels.line",
            "channels.sms"
        })
package club.bashgah.channels.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
