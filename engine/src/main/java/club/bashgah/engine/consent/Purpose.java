package club.bashgah.engine.consent;

/** What a message is for. Service: a receipt, a balance, a welcome or answer asked for. Promotion: everything else. */
public enum Purpose {
    SERVICE,
    PROMOTION
}
