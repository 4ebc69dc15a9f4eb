package club.bashgah.engine.purchase;

import club.bashgah.engine.member.MemberId;
import java.util.List;
import java.util.function.Function;

/** The beginning of a list in order of members, cut between two of them. */
final class WholeMembers {

    /** The first {@code limit} of all and what follows of the last one's member. */
    static <T> List<T> first(List<T> all, int limit, Function<T, MemberId> member) {
        int end = Math.min(limit, all.size());
        while (end < all.size() && member.apply(all.get(end)).equals(member.apply(all.get(end - 1)))) {
            end++;
        }
        return all.subList(0, end);
    }

    private WholeMembers() {}
}
