/** How a text becomes parts of an SMS. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package club.bashgah.channels.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
