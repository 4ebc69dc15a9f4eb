/**
 * The storage a shop starts with: a document database inside the process, with its own files and nothing to install.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.ops.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
