package club.bashgah.ops.security;

import java.security.Principal;

/**
 * Whoever came with a key that is no program's. The use case that takes its report asks whose key it is and how much
 * that device may report; until then it is nobody's. Prints without the key.
 */
public record DeviceCaller(String key) implements Principal {

    @Override
    public String getName() {
        return "device";
    }

    @Override
    public String toString() {
        return "DeviceCaller[<hidden>]";
    }
}
