package club.bashgah.deviceingest.device;

import club.bashgah.engine.privacy.KeyedHash;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a device proves itself with: its id, a dot and 130 random bits. Shown once, at registration; only its hash is
 * kept. Prints {@code <hidden>}.
 */
public record DeviceKey(DeviceId device, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    public static DeviceKey draw(DeviceId device) {
        var secret = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> secret.append(LETTERS.charAt(i)));
        return new DeviceKey(device, secret.toString());
    }

    /** What a request carries as its key; empty for anything that cannot be one. */
    public static Optional<DeviceKey> read(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || !text.matches("[A-Za-z0-9_-]{1,40}\\.[0-9a-z]{26}")) {
            return Optional.empty();
        }
        return Optional.of(new DeviceKey(new DeviceId(text.substring(0, dot)), text.substring(dot + 1)));
    }

    /** The key as the device is given it. */
    public String shown() {
        return device + "." + secret;
    }

    /** What is kept of it. */
    public String hashed(KeyedHash hash) {
        return hash.of(shown());
    }

    @Override
    public String toString() {
        return "<hidden>";
    }
}
