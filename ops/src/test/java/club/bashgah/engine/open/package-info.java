/** Its door stands open: it does not say whom it may know. */
@NullMarked
@ApplicationModule
package club.bashgah.engine.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
