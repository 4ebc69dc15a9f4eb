package club.bashgah.engine.offer.mongo;

/** Where a voucher stands: minted, somebody's, used. It never goes back. */
enum VoucherState {
    FREE,
    GRANTED,
    SPENT
}
