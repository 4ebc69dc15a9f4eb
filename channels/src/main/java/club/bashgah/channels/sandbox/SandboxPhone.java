package club.bashgah.channels.sandbox;

import club.bashgah.engine.privacy.Mask;

/**
 * A pretend phone. Prints masked.
 *
 * @param number E.164
 * @param texts how many can be shown, at least 1
 */
public record SandboxPhone(String number, int texts) {

    @Override
    public String toString() {
        return "SandboxPhone[%s, %d texts]".formatted(Mask.number(number), texts);
    }
}
