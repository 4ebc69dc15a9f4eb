/** Who may do what: the administrator, keys of programs, and the table of every route. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.usecase", "engine.privacy", "engine.storage"})
package club.bashgah.ops.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
