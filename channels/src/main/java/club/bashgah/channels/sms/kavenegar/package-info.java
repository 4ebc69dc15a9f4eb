/** Kavenegar's API over HTTP. A door of its own, since the record of messages counts parts by the room around it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.consent",
            "engine.money",
            "channels.line",
            "channels.message",
            "channels.receipt",
            "channels.reply"
        })
package club.bashgah.channels.sms.kavenegar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
