/** The texts the product ships with, in each language it has a file for. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"engine.club", "engine.language", "engine.member", "engine.usecase", "channels.template"
        })
package club.bashgah.campaigns.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
