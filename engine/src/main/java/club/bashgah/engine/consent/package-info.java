/** What a recipient allows, per channel, purpose and line, and whom we never write to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.privacy", "engine.storage"})
package club.bashgah.engine.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
