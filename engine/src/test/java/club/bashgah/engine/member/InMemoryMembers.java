package club.bashgah.engine.member;

import club.bashgah.engine.consequence.InMemoryPendingFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Members in maps. */
public final class InMemoryMembers implements Members {

    private final Map<Identity, MemberId> identities = new HashMap<>();
    private final TreeMap<String, Member> members = new TreeMap<>();
    private final @Nullable InMemoryPendingFacts facts;

    /** Members whose joining causes nothing. */
    public InMemoryMembers() {
        this.facts = null;
    }

    /** @param facts told of each fresh and welcomed member */
    public InMemoryMembers(InMemoryPendingFacts facts) {
        this.facts = facts;
    }

    @Override
    public synchronized Enrolment enrol(Joining joining) {
        var known = joining.identities().stream()
                .map(identities::get)
                .filter(Objects::nonNull)
                .findFirst();
        var id = known.orElseGet(MemberId::draw);
        fillIn(known.isPresent() ? Objects.requireNonNull(members.get(id.value())) : fresh(id, joining), joining);
        if (known.isEmpty() && joining.welcomed() && facts != null) {
            facts.wrote(SOURCE, id.value());
        }
        return new Enrolment(id, known.isEmpty());
    }

    @Override
    public synchronized List<Enrolment> enrolAll(List<Joining> joinings) {
        return joinings.stream().map(this::enrol).toList();
    }

    @Override
    public synchronized Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(id.value()));
    }

    @Override
    public synchronized Map<MemberId, Member> find(Collection<MemberId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    @Override
    public synchronized Optional<Member> findBy(Identity identity) {
        return Optional.ofNullable(identities.get(identity)).flatMap(this::find);
    }

    @Override
    public synchronized List<Member> page(@Nullable MemberId after, int limit) {
        return members.tailMap(after == null ? "" : after.value(), false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Member> search(String typed, int limit) {
        var sought = Sought.in(typed);
        return members.values().stream()
                .filter(member -> matches(sought, member))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long count() {
        return members.size();
    }

    private static Member fresh(MemberId id, Joining joining) {
        var evidence = joining.evidence();
        return new Member(
                id, PersonName.UNKNOWN, null, null, null, null, null, null, null, evidence.at(), evidence.source());
    }

    private void fillIn(Member member, Joining joining) {
        var id = member.id();
        var name = joining.name();
        members.put(
                id.value(),
                new Member(
                        id,
                        member.name().isEmpty() && name != null ? name : member.name(),
                        known(member.phone(), claimed(id, joining.phone(), Identity::of, member.phone())),
                        known(member.email(), claimed(id, joining.email(), Identity::of, member.email())),
                        known(
                                member.externalId(),
                                claimed(id, joining.externalId(), Identity::external, member.externalId())),
                        known(member.card(), claimed(id, joining.card(), Identity::card, member.card())),
                        known(member.language(), joining.language()),
                        known(member.birthday(), joining.birthday()),
                        known(member.store(), joining.store()),
                        member.joinedAt(),
                        member.joinedBy()));
    }

    /** What was told, if it is now hers to be known by. */
    private <T> @Nullable T claimed(MemberId id, @Nullable T told, Function<T, Identity> identity, @Nullable T known) {
        if (told == null || known != null) {
            return null;
        }
        var owner = identities.computeIfAbsent(identity.apply(told), _ -> id);
        return owner.equals(id) ? told : null;
    }

    private static <T> @Nullable T known(@Nullable T known, @Nullable T told) {
        return known == null ? told : known;
    }

    private static boolean matches(Sought sought, Member member) {
        var phone = member.phone();
        return switch (sought) {
            case Sought.Nothing() -> false;
            case Sought.Name(var starts) ->
                starts.stream()
                        .allMatch(start -> member.name().words().stream().anyMatch(word -> word.startsWith(start)));
            case Sought.Phone(var start, var end) ->
                phone != null
                        && (phone.national().startsWith(start)
                                || phone.international().startsWith(start)
                                || phone.international().endsWith(end));
        };
    }
}
