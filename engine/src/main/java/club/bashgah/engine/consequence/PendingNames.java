package club.bashgah.engine.consequence;

import java.util.List;

/** Tells whoever writes a fact what it will still have to cause; {@code ops} answers from the workers it finds. */
@FunctionalInterface
public interface PendingNames {

    /** Names of the consequences that a new fact of this source carries; the same at every call. */
    List<String> of(String source);
}
