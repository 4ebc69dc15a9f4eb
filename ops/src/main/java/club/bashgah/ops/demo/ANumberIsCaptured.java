package club.bashgah.ops.demo;

import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.deviceingest.device.RegisteringDevices;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.store.Stores;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A till forwards a number nobody knew; its owner is welcomed within seconds. */
@Component
@Order(1)
class ANumberIsCaptured implements Act {

    private final RegisteringDevices devices;
    private final Stores stores;
    private final Clubs clubs;
    private final SandboxOperator operator;

    ANumberIsCaptured(RegisteringDevices devices, Stores stores, Clubs clubs, SandboxOperator operator) {
        this.devices = devices;
        this.stores = stores;
        this.clubs = clubs;
        this.operator = operator;
    }

    @Override
    public void play(Story story, Transcript transcript) throws Exception {
        transcript.scene("capture");
        var phone = phone(story.stage().language());
        story.registered(registerTill());
        transcript.line("capture.device", phone);
        new Till(story.stage().server(), story.deviceKey())
                .post("/api/v1/captures", Map.of("phone", phone.e164(), "id", "demo-1"));
        var welcome = Patience.until(
                "the welcome", () -> operator.inbox(phone.e164()).stream().findFirst());
        transcript.line("capture.welcome");
        transcript.quote(welcome.text());
    }

    private String registerTill() {
        var store = stores.all().getFirst();
        return devices.register(new RegisteringDevices.Registration(
                        new DeviceId("till-1"),
                        "till-1",
                        store.id(),
                        null,
                        Set.of(Purpose.SERVICE, Purpose.PROMOTION),
                        clubs.current().joiningWording()))
                .orElseThrow()
                .shown();
    }

    private static PhoneNumber phone(Language language) {
        return new PhoneNumber(language.equals(Language.PERSIAN) ? "+989123456789" : "+12025550123");
    }
}
