/** A pretend operator that speaks a real provider's contract, with phones to read and reply from. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.privacy", "channels.message", "channels.sms"})
package club.bashgah.channels.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
