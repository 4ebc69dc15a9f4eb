package club.bashgah.engine.offer;

import org.jspecify.annotations.Nullable;

/**
 * How an offer stands.
 *
 * @param initial null where everyone may have it
 * @param granted vouchers given so far, spent ones included
 */
public record Stock(@Nullable Integer initial, long granted, long spent) {}
