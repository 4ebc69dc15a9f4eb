package club.bashgah.engine.member;

/**
 * The outcome of a joining.
 *
 * @param fresh whether this joining made her a member; false for a repeat and for somebody known
 */
public record Enrolment(MemberId member, boolean fresh) {}
