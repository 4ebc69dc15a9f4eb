package club.bashgah.deviceingest.device;

import club.bashgah.engine.member.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Devices in a map. */
public final class InMemoryDevices implements Devices {

    private final TreeMap<String, Registered> devices = new TreeMap<>();

    @Override
    public synchronized boolean register(Registered registered) {
        return devices.putIfAbsent(registered.device().id().value(), registered) == null;
    }

    @Override
    public synchronized Optional<Registered> find(DeviceId id) {
        return Optional.ofNullable(devices.get(id.value()));
    }

    @Override
    public synchronized Optional<Device> findBy(PhoneNumber number) {
        return all().stream().filter(device -> number.equals(device.number())).findFirst();
    }

    @Override
    public synchronized List<Device> all() {
        return devices.values().stream().map(Registered::device).toList();
    }

    @Override
    public synchronized void revoke(DeviceId id, Instant at) {
        devices.computeIfPresent(id.value(), (_, known) -> known.device().isRevoked() ? known : revoked(known, at));
    }

    private static Registered revoked(Registered known, Instant at) {
        var device = known.device();
        var revoked = new Device(
                device.id(),
                device.name(),
                device.store(),
                device.number(),
                device.grants(),
                device.wording(),
                device.registeredAt(),
                at);
        return new Registered(revoked, known.keyHash());
    }
}
