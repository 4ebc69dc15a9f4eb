package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.Device;
import club.bashgah.engine.member.Enrolling;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.offer.Voucher;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a member and a visit of a kept capture; twice changes nothing. */
@UseCase
public final class TakingCaptures {

    private final Captures captures;
    private final Enrolling enrolling;
    private final Members members;
    private final Visits visits;
    private final Offers offers;
    private final Clock clock;

    public TakingCaptures(
            Captures captures, Enrolling enrolling, Members members, Visits visits, Offers offers, Clock clock) {
        this.captures = captures;
        this.enrolling = enrolling;
        this.members = members;
        this.visits = visits;
        this.offers = offers;
        this.clock = clock;
    }

    CaptureAnswer.Taken take(Capture capture, PhoneNumber number, Device device) {
        var known = capture.member();
        var id = known == null ? enrol(capture, number, device) : known;
        var member = members.find(id).orElse(null);
        return new CaptureAnswer.Taken(
                capture.key(), id, joinedBy(member, capture, device), nameOf(member), openVouchers(id));
    }

    private MemberId enrol(Capture capture, PhoneNumber number, Device device) {
        var at = capture.at();
        var member = enrolling
                .enrol(Joining.byPhone(number, capture.store(), device.grants(), device.evidence(at)))
                .member();
        visits.record(new Visit(member, capture.store(), at));
        captures.taken(capture.key(), member);
        return member;
    }

    /** Read from the member herself, so that no crash and no repeat changes the answer. */
    private static boolean joinedBy(@Nullable Member member, Capture capture, Device device) {
        return member != null
                && member.joinedAt().equals(capture.at())
                && member.joinedBy().equals(device.evidence(capture.at()).source());
    }

    private static PersonName nameOf(@Nullable Member member) {
        return member == null ? PersonName.UNKNOWN : member.name();
    }

    private List<Voucher> openVouchers(MemberId member) {
        var now = clock.instant();
        return offers.of(member).stream()
                .filter(voucher -> voucher.spentAt() == null && now.isBefore(voucher.until()))
                .toList();
    }
}
