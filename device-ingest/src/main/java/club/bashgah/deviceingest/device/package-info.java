/** Known devices, how they prove themselves, and how much they may report. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.usecase",
            "engine.privacy",
            "engine.consent",
            "engine.member",
            "engine.store",
            "engine.storage"
        })
package club.bashgah.deviceingest.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
