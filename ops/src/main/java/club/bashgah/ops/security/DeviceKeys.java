package club.bashgah.ops.security;

import java.security.Principal;
import java.util.Optional;

/** Knows devices by their keys. */
@FunctionalInterface
public interface DeviceKeys {

    /** The device whose key this is; a revoked one has none. */
    Optional<? extends Principal> owner(String secret);
}
