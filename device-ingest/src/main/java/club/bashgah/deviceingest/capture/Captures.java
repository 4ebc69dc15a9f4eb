package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.engine.member.MemberId;
import java.util.List;
import java.util.Optional;

/** Keeps captures by their keys. Safe for many threads and nodes. */
public interface Captures {

    /** The source of facts under which a readable capture carries its consequences. */
    String SOURCE = "captures";

    /** The consequence that makes a member of her. */
    String ENROL = "enrol";

    /**
     * What is kept under a key.
     *
     * @param capture the first that came under it
     * @param fresh whether that was now
     */
    record Kept(Capture capture, boolean fresh) {}

    /** Keeps it with its pending consequences, or answers what is there already and changes nothing. */
    Kept keep(Capture capture);

    /** Says whose number it is and strikes {@link #ENROL}; twice changes nothing. */
    void taken(CaptureKey key, MemberId member);

    Optional<Capture> find(CaptureKey key);

    /** What the device reported last, the latest first. */
    List<Capture> latest(DeviceId device, int limit);
}
