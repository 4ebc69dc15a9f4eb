package club.bashgah.ops.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Lets in connections whose application name is this run's secret, which only this process knows: loopback alone would
 * let every user of the machine read the members' phones.
 */
final class Greeting {

    private static final int UNAUTHORIZED = 13;
    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf(Greeting.class, "known");

    private final String secret = "bashgah-" + random();

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** At most 128 bytes, as the protocol wants it. Never to be logged. */
    String secret() {
        return secret;
    }

    /** @throws MongoServerError unless the handshake, this one or an earlier of the connection, carried the secret */
    void admit(Channel channel, Document command) {
        if (MessageDigest.isEqual(bytes(secret), bytes(applicationName(command)))) {
            channel.attr(KNOWN).set(true);
        }
        if (!Boolean.TRUE.equals(channel.attr(KNOWN).get())) {
            throw new MongoServerError(
                    UNAUTHORIZED,
                    "Unauthorized",
                    "This storage belongs to a running Bashgah and talks to that process only");
        }
    }

    private static @Nullable Object applicationName(Document command) {
        return command.get("client") instanceof Document client
                        && client.get("application") instanceof Document application
                ? application.get("name")
                : null;
    }

    private static byte[] bytes(@Nullable Object text) {
        return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Greeting[<hidden>]";
    }
}
