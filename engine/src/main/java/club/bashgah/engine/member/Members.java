package club.bashgah.engine.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps members and what they are known by. Safe for many threads and nodes: of several joinings with one phone number
 * at once, exactly one is fresh.
 */
public interface Members {

    /** The source of facts under which new members carry their consequences. */
    String SOURCE = "members";

    /**
     * Makes her a member, or fills in what was not known of the one her strongest known identity belongs to; what is
     * known already is never overwritten, and an identity of another member stays his. A fresh member whose joining is
     * {@link Joining#welcomed} carries her pending consequences.
     */
    Enrolment enrol(Joining joining);

    /** The same for many, in order, in few writes. */
    List<Enrolment> enrolAll(List<Joining> joinings);

    Optional<Member> find(MemberId id);

    /** Those that exist, in no order. */
    Map<MemberId, Member> find(Collection<MemberId> ids);

    Optional<Member> findBy(Identity identity);

    /** Members by id, after the given one; empty when there are no more. */
    List<Member> page(@Nullable MemberId after, int limit);

    /**
     * Members whose number starts or ends with the typed digits (four at least), or one of whose names starts with the
     * typed word; any digits and letters. By index.
     */
    List<Member> search(String typed, int limit);

    long count();
}
