/** What the MongoDB adapters share: declared indexes, duplicate keys told apart, values to and from documents. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.engine.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
