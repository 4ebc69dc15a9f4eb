package club.bashgah.engine.privacy;

import java.nio.charset.StandardCharsets;

/** Keyed hashes for tests. */
public final class Hashes {

    /** Under a secret that everybody knows. */
    public static final KeyedHash OPEN = new KeyedHash("a secret of tests alone".getBytes(StandardCharsets.UTF_8));

    private Hashes() {}
}
