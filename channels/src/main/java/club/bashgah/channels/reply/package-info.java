/** What members write back: stop-words, and everything else for whoever waits for it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.club",
            "engine.consent",
            "engine.consequence",
            "engine.language",
            "engine.member",
            "engine.privacy",
            "engine.storage",
            "engine.usecase",
            "channels.line",
            "channels.message"
        })
package club.bashgah.channels.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
