package club.bashgah.engine.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 under the installation's secret, cut to 128 bits: the same value always gives the same hash, and nobody
 * without the secret can try phone numbers against it. Safe for many threads.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    /** Never used itself: copying it costs a fraction of making one. */
    private final Mac keyed;

    /** @param secret at least 16 bytes, the same on every node of an installation and in every restored copy of it */
    public KeyedHash(byte[] secret) {
        if (secret.length < BYTES) {
            throw new IllegalArgumentException(
                    "the installation's secret has %d bytes, must have at least %d".formatted(secret.length, BYTES));
        }
        this.keyed = keyed(new SecretKeySpec(secret, ALGORITHM));
    }

    private static Mac keyed(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** 32 lower-case hexadecimal digits. */
    public String of(String value) {
        return HexFormat.of().formatHex(bytes(value));
    }

    /** The same hash as bytes, for codes that are derived rather than drawn. */
    public byte[] bytes(String value) {
        try {
            var mac = (Mac) keyed.clone();
            return Arrays.copyOf(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's " + ALGORITHM + " cannot be copied", e);
        }
    }

    @Override
    public String toString() {
        return "KeyedHash[<hidden>]";
    }
}
