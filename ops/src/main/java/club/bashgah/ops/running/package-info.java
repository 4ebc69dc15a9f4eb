/** What goes on by itself while the club is open. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.consequence",
            "engine.consent",
            "channels.line",
            "channels.message",
            "channels.reply",
            "channels.receipt",
            "campaigns.sending",
            "campaigns.schedule",
            "segmentation.build",
            "deviceingest.importing"
        })
package club.bashgah.ops.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
