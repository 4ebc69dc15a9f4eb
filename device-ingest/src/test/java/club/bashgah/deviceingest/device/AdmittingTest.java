package club.bashgah.deviceingest.device;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.store.StoreId;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdmittingTest {

    private static final DeviceId TILL = new DeviceId("till-1");

    private final SettableClock clock = SettableClock.at("2026-11-22T08:30:00Z");
    private final InMemoryDevices devices = new InMemoryDevices();
    private final RegisteringDevices registering = new RegisteringDevices(devices, Hashes.OPEN, clock);
    private final Admitting admitting = new Admitting(devices, Hashes.OPEN, DeviceQuota.STANDARD, clock);

    @Test
    void aDeviceIsAdmittedByItsKey() {
        var key = register("till-1");
        assertThat(admitting.admit(key.shown(), 1))
                .isInstanceOfSatisfying(
                        Admission.Admitted.class,
                        admitted -> assertThat(admitted.device().id()).isEqualTo(TILL));
    }

    @Test
    void noOtherKeyOpens() {
        register("till-1");
        var foreign = new DeviceKey(TILL, register("till-2").secret());
        assertThat(admitting.admit(foreign.shown(), 1)).isEqualTo(new Admission.Unknown());
        assertThat(admitting.admit("till-1.", 1)).isEqualTo(new Admission.Unknown());
        assertThat(admitting.admit("", 1)).isEqualTo(new Admission.Unknown());
    }

    @Test
    void aRevokedDeviceIsRefused() {
        var key = register("till-1");
        registering.revoke(TILL);
        assertThat(admitting.admit(key.shown(), 1)).isEqualTo(new Admission.Revoked(TILL));
    }

    @Test
    void anIdIsRegisteredOnce() {
        register("till-1");
        assertThat(registering.register(registration("till-1"))).isEmpty();
    }

    @Test
    void aDeviceThatTextsIsAdmittedByItsNumber() {
        devices.register(new Devices.Registered(SomeDevice.sim("sim-1"), "hash"));
        assertThat(admitting.admit(SomeDevice.ITS_NUMBER)).isEqualTo(new Admission.Admitted(SomeDevice.sim("sim-1")));
    }

    @Test
    void aFloodIsCutAfterTheBurst() {
        var key = register("till-1").shown();
        long admitted = IntStream.range(0, 10_000)
                .filter(_ -> admitting.admit(key, 1) instanceof Admission.Admitted)
                .count();
        assertThat(admitted).isEqualTo(600);
        assertThat(admitting.admit(key, 1)).isEqualTo(new Admission.OverQuota(TILL, Duration.ofSeconds(1)));
    }

    @Test
    void afterTheTimeItWasToldItMayGoOn() {
        var key = register("till-1").shown();
        admitting.admit(key, 600);
        assertThat(admitting.admit(key, 30)).isEqualTo(new Admission.OverQuota(TILL, Duration.ofSeconds(30)));
        clock.goOn(Duration.ofSeconds(29));
        assertThat(admitting.admit(key, 30)).isInstanceOf(Admission.OverQuota.class);
        clock.goOn(Duration.ofSeconds(1));
        assertThat(admitting.admit(key, 30)).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void tooManyNewNumbersWaitForTheNextDay() {
        var key = register("till-1").shown();
        IntStream.range(0, 9_999).forEach(_ -> admitting.countNewNumber(TILL));
        assertThat(admitting.admit(key, 1)).isInstanceOf(Admission.Admitted.class);
        admitting.countNewNumber(TILL);
        var wait = Duration.ofHours(15).plusMinutes(30);
        assertThat(admitting.admit(key, 1)).isEqualTo(new Admission.OverQuota(TILL, wait));
        clock.goOn(wait);
        assertThat(admitting.admit(key, 1)).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void oneDeviceDoesNotSpendTheQuotaOfAnother() {
        var flooding = register("till-1").shown();
        var quiet = register("till-2").shown();
        admitting.admit(flooding, 600);
        assertThat(admitting.admit(quiet, 1)).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void keysAndTheirHashesDoNotPrint() {
        var key = register("till-1");
        assertThat(key).hasToString("<hidden>");
        assertThat(devices.find(TILL).orElseThrow().toString()).doesNotContain(key.hashed(Hashes.OPEN));
    }

    private DeviceKey register(String id) {
        return registering.register(registration(id)).orElseThrow();
    }

    private static RegisteringDevices.Registration registration(String id) {
        return new RegisteringDevices.Registration(
                new DeviceId(id), id, new StoreId("main"), null, Set.of(Purpose.SERVICE), "you join our club");
    }
}
