package club.bashgah.ops.security;

/** Who may use a route. */
public enum Caller {
    /** Anybody, known or not. */
    ANYBODY,
    /** Whoever logged in, also with a one-time password. */
    LOGGED_IN,
    /** Whoever logged in with a password of her own. */
    PERSON,
    /** A till or kiosk with its key. */
    DEVICE,
    READ,
    MEMBERS,
    PURCHASES,
    CAMPAIGNS,
    ADMIN;

    /** The caller a scope makes of a key. */
    static Caller with(Scope scope) {
        return switch (scope) {
            case READ -> READ;
            case MEMBERS -> MEMBERS;
            case PURCHASES -> PURCHASES;
            case CAMPAIGNS -> CAMPAIGNS;
            case ADMIN -> ADMIN;
        };
    }
}
