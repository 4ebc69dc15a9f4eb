/** Offers, their stock minted as vouchers, claims and spending. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.language",
            "engine.money",
            "engine.member",
            "engine.store",
            "engine.usecase",
            "engine.privacy",
            "engine.storage"
        })
package club.bashgah.engine.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
