package club.bashgah.ops.security;

import java.util.Set;

/** What a program's key is good for. */
public enum Scope {
    /** Reading everything, phones masked. */
    READ,
    /** Members and files of them. */
    MEMBERS,
    /** Purchases, and vouchers spent at the till. */
    PURCHASES,
    /** Segments, templates and campaigns. */
    CAMPAIGNS,
    /** All of it, and devices, keys and the pretend operator. */
    ADMIN;

    /** The scopes a key of this one carries. */
    Set<Scope> carried() {
        return this == ADMIN ? Set.of(values()) : Set.of(this);
    }
}
