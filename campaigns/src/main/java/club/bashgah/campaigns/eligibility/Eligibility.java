package club.bashgah.campaigns.eligibility;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.EmailAddress;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gate. Its policies are asked in order; whoever passes them all reserves one of her promotions, and is held where
 * the line is in its quiet hours.
 */
@UseCase
public final class Eligibility {

    /** In smaller audiences nobody is held out: too few to know anything from. */
    public static final int FEWEST_FOR_HOLDOUT = 200;

    private final Consents consents;
    private final Reservations reservations;
    private final FrequencyCap cap;
    private final KeyedHash hash;
    private final Clubs clubs;
    private final Clock clock;
    private final List<Policy> policies;

    public Eligibility(
            Consents consents,
            Visits visits,
            Reservations reservations,
            FrequencyCap cap,
            KeyedHash hash,
            Clubs clubs,
            Clock clock) {
        this.consents = consents;
        this.reservations = reservations;
        this.cap = cap;
        this.hash = hash;
        this.clubs = clubs;
        this.clock = clock;
        this.policies = List.of(
                new ReachablePolicy(),
                new SuppressionPolicy(),
                new ConsentPolicy(),
                new SameRecipientPolicy(),
                new StalenessPolicy(visits),
                new HoldoutPolicy(hash));
    }

    /** Where a message over this channel goes, if she can be reached there. */
    public static Optional<Recipient> recipient(Member member, Channel channel) {
        return switch (channel) {
            case SMS -> member.smsRecipient();
            case EMAIL ->
                Optional.ofNullable(member.email())
                        .map(EmailAddress::value)
                        .map(address -> new Recipient(Channel.EMAIL, address));
        };
    }

    /** Decides about each of these members. Asked twice, it reserves nothing twice. */
    public List<Decided> decide(Terms terms, Collection<Member> members) {
        var decided = new ArrayList<Decided>();
        var passed = new ArrayList<Candidate>();
        for (var candidate : candidates(terms, members)) {
            refusal(candidate, terms)
                    .ifPresentOrElse(
                            refused -> decided.add(new Decided(candidate.member(), refused)),
                            () -> passed.add(candidate));
        }
        var reserved = reserve(terms, passed);
        passed.forEach(
                candidate -> decided.add(new Decided(candidate.member(), passedAll(candidate, terms, reserved))));
        return decided;
    }

    private Optional<Decision.Refused> refusal(Candidate candidate, Terms terms) {
        return policies.stream()
                .flatMap(policy -> policy.refusal(candidate, terms).stream())
                .findFirst();
    }

    /** Service messages are not counted, and not bound by quiet hours. */
    private Decision passedAll(Candidate candidate, Terms terms, Set<RecipientKey> reserved) {
        if (terms.purpose() == Purpose.SERVICE) {
            return new Decision.Allowed();
        }
        if (!reserved.contains(recipientOf(candidate))) {
            return new Decision.Refused(Decision.Reason.FREQUENCY_CAP, cap.toString());
        }
        var now = clock.instant();
        var opening = terms.line().quietHours().opening(now, clubs.current().zone());
        return opening.isAfter(now) ? new Decision.Held(Decision.Reason.QUIET_HOURS, opening) : new Decision.Allowed();
    }

    private Set<RecipientKey> reserve(Terms terms, List<Candidate> passed) {
        var recipients = passed.stream().map(Eligibility::recipientOf).toList();
        return terms.purpose() == Purpose.SERVICE
                ? Set.of()
                : reservations.reserve(recipients, terms.key(), clock.instant(), cap);
    }

    private static RecipientKey recipientOf(Candidate passed) {
        return Objects.requireNonNull(passed.standing(), "whoever has no recipient was refused for it")
                .recipient();
    }

    private List<Candidate> candidates(Terms terms, Collection<Member> members) {
        Map<MemberId, RecipientKey> recipients = members.stream()
                .flatMap(member -> recipient(member, terms.line().channel()).stream()
                        .map(recipient -> Map.entry(member.id(), recipient.key(hash))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var standings = consents.of(Set.copyOf(recipients.values()));
        var seen = new HashSet<RecipientKey>();
        var candidates = new ArrayList<Candidate>();
        for (var member : members) {
            var recipient = recipients.get(member.id());
            candidates.add(
                    recipient == null
                            ? new Candidate(member, null, false)
                            : new Candidate(member, standings.get(recipient), !seen.add(recipient)));
        }
        return candidates;
    }
}
