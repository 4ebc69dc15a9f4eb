/** Languages people read, their digits and letters. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.engine.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
