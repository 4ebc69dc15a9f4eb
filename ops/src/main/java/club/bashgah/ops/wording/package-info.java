/** Texts of pages and answers in each language there is a file for, and values as people of that language read them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.calendar",
            "engine.club",
            "engine.consent",
            "engine.language",
            "engine.member",
            "engine.money"
        })
package club.bashgah.ops.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
