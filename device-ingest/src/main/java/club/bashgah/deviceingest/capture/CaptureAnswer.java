package club.bashgah.deviceingest.capture;

import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.offer.Voucher;
import java.util.List;

/** What a device is told. */
public sealed interface CaptureAnswer {

    CaptureKey key();

    /**
     * She is a member.
     *
     * @param fresh whether this capture made her one; the same however often it is repeated
     * @param open her vouchers that she may spend now
     */
    record Taken(CaptureKey key, MemberId member, boolean fresh, PersonName name, List<Voucher> open)
            implements CaptureAnswer {

        public Taken {
            open = List.copyOf(open);
        }
    }

    /** The number could not be read; the capture is kept and enrols nobody. */
    record Refused(CaptureKey key, PhoneNumbers.Reason reason) implements CaptureAnswer {}
}
