/** The pulse of a member's visits, and of the whole shop's. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.segmentation.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
