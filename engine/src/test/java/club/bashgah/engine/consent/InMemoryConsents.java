package club.bashgah.engine.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Consents in a map. */
public final class InMemoryConsents implements Consents {

    private final Map<RecipientKey, Standing> standings = new HashMap<>();

    @Override
    public synchronized void grant(RecipientKey recipient, Purpose purpose, Evidence evidence) {
        var known = of(recipient);
        var grants = new HashMap<>(known.grants());
        grants.merge(purpose, evidence, InMemoryConsents::later);
        keep(new Standing(recipient, grants, known.optOuts(), known.rejoinings(), known.suppressions()));
    }

    @Override
    public synchronized void grantAll(Collection<RecipientKey> recipients, Set<Purpose> purposes, Evidence evidence) {
        purposes.forEach(purpose -> recipients.forEach(recipient -> grant(recipient, purpose, evidence)));
    }

    @Override
    public synchronized void optOut(RecipientKey recipient, OptOut optOut) {
        var known = of(recipient);
        var optOuts = replaced(
                known.optOuts(),
                optOut,
                InMemoryConsents::subject,
                stop -> stop.evidence().at());
        keep(new Standing(recipient, known.grants(), optOuts, known.rejoinings(), known.suppressions()));
    }

    @Override
    public synchronized void rejoin(RecipientKey recipient, LineId line, Evidence evidence) {
        var known = of(recipient);
        var rejoinings = new HashMap<>(known.rejoinings());
        rejoinings.merge(line, evidence, InMemoryConsents::later);
        keep(new Standing(recipient, known.grants(), known.optOuts(), rejoinings, known.suppressions()));
    }

    @Override
    public synchronized void suppress(RecipientKey recipient, Suppression suppression) {
        var known = of(recipient);
        var suppressions = replaced(known.suppressions(), suppression, InMemoryConsents::subject, Suppression::at);
        keep(new Standing(recipient, known.grants(), known.optOuts(), known.rejoinings(), suppressions));
    }

    @Override
    public synchronized Standing of(RecipientKey recipient) {
        return standings.getOrDefault(recipient, Standing.unknown(recipient));
    }

    @Override
    public synchronized Map<RecipientKey, Standing> of(Collection<RecipientKey> recipients) {
        return recipients.stream().distinct().collect(Collectors.toMap(Function.identity(), this::of));
    }

    private void keep(Standing standing) {
        standings.put(standing.recipient(), standing);
    }

    private static Evidence later(Evidence known, Evidence told) {
        return told.at().isAfter(known.at()) ? told : known;
    }

    private static <T, A extends Comparable<? super A>> List<T> replaced(
            List<T> known, T told, Function<T, List<@Nullable Object>> subject, Function<T, A> at) {
        var same = known.stream()
                .filter(one -> subject.apply(one).equals(subject.apply(told)))
                .findFirst();
        if (same.isPresent() && at.apply(told).compareTo(at.apply(same.get())) <= 0) {
            return known;
        }
        var all = new ArrayList<>(known);
        same.ifPresent(all::remove);
        all.add(told);
        return all;
    }

    private static List<@Nullable Object> subject(OptOut optOut) {
        return java.util.Arrays.asList(optOut.purpose(), optOut.line());
    }

    private static List<@Nullable Object> subject(Suppression suppression) {
        return java.util.Arrays.asList(suppression.reason(), suppression.purpose(), suppression.line());
    }
}
