package club.bashgah.deviceingest.device;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.PhoneNumber;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every {@link Devices} keeps to. */
public abstract class DevicesContract {

    private static final DeviceId ID = new DeviceId("till-1");

    /** An empty one. */
    protected abstract Devices devices();

    @Test
    void aRegisteredDeviceIsFoundAsItWas() {
        var devices = devices();
        var registered = new Devices.Registered(SomeDevice.till("till-1"), "hash");
        assertThat(devices.register(registered)).isTrue();
        assertThat(devices.find(ID)).contains(registered);
        assertThat(devices.find(new DeviceId("till-2"))).isEmpty();
    }

    @Test
    void aTakenIdIsNotGivenAgain() {
        var devices = devices();
        devices.register(new Devices.Registered(SomeDevice.till("till-1"), "first"));
        assertThat(devices.register(new Devices.Registered(SomeDevice.sim("till-1"), "second")))
                .isFalse();
        assertThat(devices.find(ID).orElseThrow().keyHash()).isEqualTo("first");
    }

    @Test
    void aDeviceIsFoundByTheNumberItTextsFrom() {
        var devices = devices();
        devices.register(new Devices.Registered(SomeDevice.till("till-1"), "hash"));
        devices.register(new Devices.Registered(SomeDevice.sim("sim-1"), "hash"));
        assertThat(devices.findBy(SomeDevice.ITS_NUMBER)).contains(SomeDevice.sim("sim-1"));
        assertThat(devices.findBy(new PhoneNumber("+989350000000"))).isEmpty();
    }

    @Test
    void allAreListedById() {
        var devices = devices();
        devices.register(new Devices.Registered(SomeDevice.till("till-2"), "hash"));
        devices.register(new Devices.Registered(SomeDevice.till("till-1"), "hash"));
        assertThat(devices.all()).containsExactly(SomeDevice.till("till-1"), SomeDevice.till("till-2"));
    }

    @Test
    void ofTwoRevocationsTheFirstCounts() {
        var devices = devices();
        devices.register(new Devices.Registered(SomeDevice.till("till-1"), "hash"));
        var first = SomeDevice.SINCE.plusSeconds(60);
        devices.revoke(ID, first);
        devices.revoke(ID, first.plusSeconds(1));
        devices.revoke(new DeviceId("nobody"), first);
        var revoked = devices.find(ID).orElseThrow().device();
        assertThat(Objects.requireNonNull(revoked.revokedAt())).isEqualTo(first);
    }
}
