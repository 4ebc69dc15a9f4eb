/** Personal data kept out of keys, logs and errors: masks and keyed hashes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.engine.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
