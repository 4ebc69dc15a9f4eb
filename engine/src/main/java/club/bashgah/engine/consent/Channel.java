package club.bashgah.engine.consent;

/** How a member is written to. */
public enum Channel {
    SMS,
    EMAIL
}
