package club.bashgah.ops.security;

import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes keys for programs and knows them again. A secret is shown once, when it is made, and kept as a hash. */
@UseCase
public final class Keyring {

    private static final String PREFIX = "bk_";
    private static final int LETTERS = 40;

    private final ApiKeys keys;
    private final KeyedHash hash;
    private final ApiSettings settings;
    private final Clock clock;

    public Keyring(ApiKeys keys, KeyedHash hash, ApiSettings settings, Clock clock) {
        this.keys = keys;
        this.hash = hash;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new key; its secret is never to be had again. */
    public Made make(String name, Set<Scope> scopes) {
        var secret = PREFIX + Secrets.draw(LETTERS);
        var key = new ApiKey(Secrets.draw(10), name, hash.of(secret), scopes, now());
        keys.keep(key);
        return new Made(key, secret);
    }

    /** Whose secret it is: a kept key's, or that of the settings, which carries every scope. */
    public Optional<ApiKey> owner(String secret) {
        var set = settings.key();
        if (set != null && same(set, secret)) {
            return Optional.of(new ApiKey("settings", "settings", "", Set.of(Scope.ADMIN), Instant.EPOCH));
        }
        return keys.byHash(hash.of(secret));
    }

    public List<ApiKey> all() {
        return keys.all();
    }

    public boolean revoke(String id) {
        return keys.revoke(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Takes the same time wherever the two differ. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** A key with its secret, as it is shown once. */
    public record Made(ApiKey key, String secret) {

        @Override
        public String toString() {
            return "Made[%s, <hidden>]".formatted(key);
        }
    }
}
