package club.bashgah.deviceingest.device;

import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks every report for its key and counts it against its device's quota. Quotas are counted in memory, per node and
 * since its start. Safe for many threads.
 */
@UseCase
public final class Admitting {

    private final Devices devices;
    private final KeyedHash hash;
    private final DeviceQuota quota;
    private final Clock clock;
    private final Map<DeviceId, Allowance> allowances = new ConcurrentHashMap<>();

    public Admitting(Devices devices, KeyedHash hash, DeviceQuota quota, Clock clock) {
        this.devices = devices;
        this.hash = hash;
        this.quota = quota;
        this.clock = clock;
    }

    /**
     * @param key as the request carries it; whether a device of that name exists is not told to whoever lacks its key
     * @param reports how many it brings, at least 1
     */
    public Admission admit(String key, int reports) {
        return recognise(key).map(device -> admit(device, reports)).orElseGet(Admission.Unknown::new);
    }

    /** Admits so many reports of a device that has been recognised. */
    public Admission admit(Device device, int reports) {
        if (device.isRevoked()) {
            return new Admission.Revoked(device.id());
        }
        return allowance(device.id())
                .take(reports, clock.instant())
                .<Admission>map(wait -> new Admission.OverQuota(device.id(), wait))
                .orElseGet(() -> new Admission.Admitted(device));
    }

    /** Admits the one report of a device that texts it. */
    public Admission admit(PhoneNumber sender) {
        return devices.findBy(sender).map(device -> admit(device, 1)).orElseGet(Admission.Unknown::new);
    }

    /** Whose key this is, a revoked device's too; counts nothing. */
    public Optional<Device> recognise(String key) {
        return DeviceKey.read(key)
                .flatMap(read -> devices.find(read.device()).filter(known -> opens(read, known)))
                .map(Devices.Registered::device);
    }

    /** A number it reported was new to the club. */
    public void countNewNumber(DeviceId device) {
        allowance(device).countNewNumber(clock.instant());
    }

    private boolean opens(DeviceKey key, Devices.Registered known) {
        return MessageDigest.isEqual(
                key.hashed(hash).getBytes(StandardCharsets.US_ASCII),
                known.keyHash().getBytes(StandardCharsets.US_ASCII));
    }

    private Allowance allowance(DeviceId device) {
        return allowances.computeIfAbsent(device, _ -> new Allowance(quota, clock.instant()));
    }
}
