/** What was bought, by members and by nobody known, and when members were here. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"engine.money", "engine.member", "engine.store", "engine.usecase", "engine.storage"})
package club.bashgah.engine.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
