package club.bashgah.deviceingest.device;

import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets devices in and shuts them out. */
@UseCase
public final class RegisteringDevices {

    private final Devices devices;
    private final KeyedHash hash;
    private final Clock clock;

    public RegisteringDevices(Devices devices, KeyedHash hash, Clock clock) {
        this.devices = devices;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * What the operator says of a new device.
     *
     * @param number its own number, if it reports by texting
     * @param wording what people are told where it stands, not empty where something is granted
     */
    public record Registration(
            DeviceId id,
            String name,
            StoreId store,
            @Nullable PhoneNumber number,
            Set<Purpose> grants,
            String wording) {}

    /** The new device's key, which nobody can read again; empty when a device has that id already. */
    public Optional<DeviceKey> register(Registration told) {
        var key = DeviceKey.draw(told.id());
        var device = new Device(
                told.id(),
                told.name(),
                told.store(),
                told.number(),
                told.grants(),
                told.wording(),
                clock.instant(),
                null);
        return devices.register(new Devices.Registered(device, key.hashed(hash))) ? Optional.of(key) : Optional.empty();
    }

    /** From now on the device is refused; twice changes nothing. */
    public void revoke(DeviceId id) {
        devices.revoke(id, clock.instant());
    }
}
