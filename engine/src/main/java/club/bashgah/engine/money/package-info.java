/** Amounts in whole minor units, and how a person reads them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.language"})
package club.bashgah.engine.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
