package club.bashgah.deviceingest.device;

import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.EnumSet;

/** Devices for tests. */
public final class SomeDevice {

    public static final Instant SINCE = Instant.parse("2026-11-01T08:00:00Z");
    public static final PhoneNumber ITS_NUMBER = new PhoneNumber("+989351112233");

    /** A till whose customers are told what giving their number means. */
    public static Device till(String id) {
        return new Device(
                new DeviceId(id),
                "صندوق یک",
                new StoreId("main"),
                null,
                EnumSet.allOf(Purpose.class),
                "با دادن شماره‌تان عضو باشگاه می‌شوید.",
                SINCE,
                null);
    }

    /** A module that texts what it reads, where nobody is asked anything. */
    public static Device sim(String id) {
        return new Device(
                new DeviceId(id),
                "SIM",
                new StoreId("main"),
                ITS_NUMBER,
                EnumSet.noneOf(Purpose.class),
                "",
                SINCE,
                null);
    }

    private SomeDevice() {}
}
