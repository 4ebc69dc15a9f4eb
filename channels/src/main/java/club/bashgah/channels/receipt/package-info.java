/** What became of a message after hand-over. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.consent",
            "engine.privacy",
            "engine.storage",
            "engine.usecase",
            "channels.line",
            "channels.message"
        })
package club.bashgah.channels.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
