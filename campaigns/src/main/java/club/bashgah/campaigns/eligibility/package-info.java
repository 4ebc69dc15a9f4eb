/** May this member be written to? The gate, asked in order; the first refusal wins and says why. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "engine.club",
            "engine.consent",
            "engine.member",
            "engine.privacy",
            "engine.purchase",
            "engine.storage",
            "engine.usecase",
            "channels.line"
        })
package club.bashgah.campaigns.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
