/** Files of members and purchases, row by row, resumable. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.usecase",
            "engine.privacy",
            "engine.language",
            "engine.calendar",
            "engine.money",
            "engine.club",
            "engine.consent",
            "engine.member",
            "engine.store",
            "engine.purchase",
            "engine.storage"
        })
package club.bashgah.deviceingest.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
