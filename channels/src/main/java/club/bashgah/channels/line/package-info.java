/** A number or address we send from: its gateway, pacing, quiet hours and tariff. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.consent", "engine.money", "engine.storage"})
package club.bashgah.channels.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
