package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.Device;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.member.Enrolling;
import club.bashgah.engine.member.Enrolment;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.usecase.UseCase;
import java.time.Instant;

/** Finds out who paid, and makes a member of whoever gives a number or an id of her own. */
@UseCase
public final class KnowingBuyers {

    private final Enrolling enrolling;
    private final Members members;
    private final PhoneNumbers numbers;
    private final Clubs clubs;

    public KnowingBuyers(Enrolling enrolling, Members members, PhoneNumbers numbers, Clubs clubs) {
        this.enrolling = enrolling;
        this.members = members;
        this.numbers = numbers;
        this.clubs = clubs;
    }

    /** What is known of who paid. */
    sealed interface Known {

        record Her(Enrolment enrolment) implements Known {}

        record Nobody() implements Known {}

        record Refused(PurchaseOutcome.Reason reason) implements Known {}
    }

    Known known(Buyer buyer, Device device, StoreId store, Instant at) {
        return switch (buyer) {
            case Buyer.Nobody() -> new Known.Nobody();
            case Buyer.ByPhone(var typed) -> byPhone(typed, device, store, at);
            case Buyer.ByCard(var number) -> byCard(number);
            case Buyer.ByExternalId(var id) -> new Known.Her(enrolling.enrol(byExternalId(id, device, store, at)));
        };
    }

    private Known byPhone(String typed, Device device, StoreId store, Instant at) {
        return switch (numbers.read(typed, clubs.current().homeCountry())) {
            case PhoneNumbers.Reading.Unreadable _ -> new Known.Refused(PurchaseOutcome.Reason.UNREADABLE_PHONE);
            case PhoneNumbers.Reading.Read(var number) ->
                new Known.Her(enrolling.enrol(Joining.byPhone(number, store, device.grants(), device.evidence(at))));
        };
    }

    private Known byCard(String number) {
        return members.findBy(Identity.card(number))
                .<Known>map(member -> new Known.Her(new Enrolment(member.id(), false)))
                .orElseGet(() -> new Known.Refused(PurchaseOutcome.Reason.UNKNOWN_CARD));
    }

    private static Joining byExternalId(String id, Device device, StoreId store, Instant at) {
        return new Joining(null, null, id, null, null, null, null, store, device.grants(), device.evidence(at), true);
    }
}
