package club.bashgah.engine.consent;

import java.time.Instant;

/**
 * Why we believe a member said so.
 *
 * @param at when it was said; of two statements the later counts
 * @param source where, such as {@code device/till-1}, {@code import/list-2026-03} or {@code reply/8842}
 * @param wording what was said or shown, in its own words
 */
public record Evidence(Instant at, String source, String wording) {}
