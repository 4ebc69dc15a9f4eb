/** Texts with places to fill, per language, checked before they are kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.language", "engine.storage", "engine.usecase"})
package club.bashgah.channels.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
