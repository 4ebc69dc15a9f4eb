package club.bashgah.engine.member;

import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets people join. The yes is kept before the member, so that whoever finds a member also finds what she allows; a
 * crash between the two leaves a yes that the next try repeats.
 */
@UseCase
public final class Enrolling {

    private final Members members;
    private final Consents consents;
    private final KeyedHash hash;

    public Enrolling(Members members, Consents consents, KeyedHash hash) {
        this.members = members;
        this.consents = consents;
        this.hash = hash;
    }

    public Enrolment enrol(Joining joining) {
        for (Purpose purpose : joining.grants()) {
            recipients(joining).forEach(recipient -> consents.grant(recipient, purpose, joining.evidence()));
        }
        return members.enrol(joining);
    }

    /** The same for many who joined under one and the same evidence, as the people of one file did. */
    public List<Enrolment> enrolAll(List<Joining> joinings) {
        joinings.stream()
                .collect(Collectors.groupingBy(joining -> new Grant(joining.grants(), joining.evidence())))
                .forEach((grant, joined) -> grantAll(grant, joined));
        return members.enrolAll(joinings);
    }

    private void grantAll(Grant grant, List<Joining> joined) {
        Set<RecipientKey> recipients =
                joined.stream().flatMap(joining -> recipients(joining).stream()).collect(Collectors.toSet());
        consents.grantAll(recipients, grant.purposes(), grant.evidence());
    }

    private Collection<RecipientKey> recipients(Joining joining) {
        var phone = joining.phone();
        return phone == null ? List.of() : List.of(Recipient.sms(phone.e164()).key(hash));
    }

    private record Grant(Set<Purpose> purposes, Evidence evidence) {}
}
