package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.consent.Standing;
import club.bashgah.engine.member.Member;
import org.jspecify.annotations.Nullable;

/**
 * A member at the gate.
 *
 * @param standing of her recipient, null when she has none for the channel
 * @param repeated whether a member before her has the same recipient
 */
record Candidate(Member member, @Nullable Standing standing, boolean repeated) {}
