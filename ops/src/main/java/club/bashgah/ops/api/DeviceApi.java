package club.bashgah.ops.api;

import club.bashgah.deviceingest.device.Device;
import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.deviceingest.device.DeviceKey;
import club.bashgah.deviceingest.device.Devices;
import club.bashgah.deviceingest.device.RegisteringDevices;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Devices that report. */
@RestController
@RequestMapping("/api/v1/devices")
class DeviceApi {

    private static final Set<Purpose> ALL = Set.of(Purpose.SERVICE, Purpose.PROMOTION);

    private final RegisteringDevices registering;
    private final Devices devices;
    private final Stores stores;
    private final Clubs clubs;

    DeviceApi(RegisteringDevices registering, Devices devices, Stores stores, Clubs clubs) {
        this.registering = registering;
        this.devices = devices;
        this.stores = stores;
        this.clubs = clubs;
    }

    /**
     * A new device.
     *
     * @param grants what giving one's number there says yes to; both purposes where it is left out
     * @param wording what people are told there; the club's where it is left out
     */
    @Schema(example = "{\"id\":\"till-1\",\"name\":\"Till 1\",\"store\":\"main\"}")
    record Registration(
            @Nullable String id,
            @Nullable String name,
            @Nullable String store,
            @Nullable Set<Purpose> grants,
            @Nullable String wording) {}

    /** @param key shown this once */
    record Registered(String id, String key) {

        @Override
        public String toString() {
            return "Registered[%s, <hidden>]".formatted(id);
        }
    }

    record Told(
            String id,
            String name,
            String store,
            Instant registeredAt,
            @Nullable Instant revokedAt) {

        static Told of(Device device) {
            return new Told(
                    device.id().value(),
                    device.name(),
                    device.store().value(),
                    device.registeredAt(),
                    device.revokedAt());
        }
    }

    @GetMapping
    List<Told> all() {
        return devices.all().stream().map(Told::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@RequestBody Registration body) {
        var id = Required.read("id", body.id(), DeviceId::new);
        var store = Required.read("store", body.store(), StoreId::new);
        if (stores.find(store).isEmpty()) {
            throw Problem.unfit("purchase.UNKNOWN_STORE").in("store").with(store.value());
        }
        var registration = new RegisteringDevices.Registration(
                id,
                Required.text("name", body.name()),
                store,
                null,
                body.grants() == null ? ALL : body.grants(),
                body.wording() == null ? clubs.current().joiningWording() : body.wording());
        return registering
                .register(registration)
                .map(DeviceKey::shown)
                .map(key -> new Registered(id.value(), key))
                .orElseThrow(() ->
                        Problem.of(HttpStatus.CONFLICT, "deviceTaken").in("id").with(id.value()));
    }
}
