/** Who belongs to the club, how they are reached, and how they join. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.usecase",
            "engine.privacy",
            "engine.language",
            "engine.calendar",
            "engine.store",
            "engine.consent",
            "engine.club",
            "engine.consequence",
            "engine.storage"
        })
package club.bashgah.engine.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
