package club.bashgah.deviceingest.device;

import club.bashgah.engine.member.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps devices and the hashes of their keys. Safe for many threads and nodes. */
public interface Devices {

    /** A device and what is kept of its key. Prints without the hash. */
    record Registered(Device device, String keyHash) {

        @Override
        public String toString() {
            return "Registered[%s, <hidden>]".formatted(device.id());
        }
    }

    /** Whether it was registered; false, and nothing changes, when a device has that id already. */
    boolean register(Registered registered);

    Optional<Registered> find(DeviceId id);

    /** The device that texts from this number, if any. */
    Optional<Device> findBy(PhoneNumber number);

    /** All of them, by id, the revoked ones too. A club has tens, not thousands. */
    List<Device> all();

    /** It may report no more; of two revocations the first counts, of an unknown device there is nothing to revoke. */
    void revoke(DeviceId id, Instant at);
}
