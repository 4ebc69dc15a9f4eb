/** The Jalali calendar beside the Gregorian one, and birthdays in either. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.language"})
package club.bashgah.engine.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
