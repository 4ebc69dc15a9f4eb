/** Settings of the club: name, currency, calendar, zone, languages, home country. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.language", "engine.money", "engine.calendar", "engine.storage"})
package club.bashgah.engine.club;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
