/** What devices report, numbers and purchases: kept as it came and taken once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "deviceingest.device",
            "engine.usecase",
            "engine.privacy",
            "engine.club",
            "engine.money",
            "engine.consent",
            "engine.member",
            "engine.store",
            "engine.purchase",
            "engine.offer",
            "engine.consequence",
            "engine.storage"
        })
package club.bashgah.deviceingest.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
