/** Where gateways call us with receipts and replies. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.consent", "channels.line", "channels.receipt", "channels.reply"})
package club.bashgah.ops.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
