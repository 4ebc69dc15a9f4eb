package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.member.Member;

/** A member and what was decided about her. */
public record Decided(Member member, Decision decision) {}
