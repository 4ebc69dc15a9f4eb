package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.Devices;
import club.bashgah.engine.consequence.Worker;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.usecase.UseCase;

/** Takes the captures that a crash left kept and not taken. */
@UseCase
public final class FinishingCaptures implements Worker {

    private final Captures captures;
    private final TakingCaptures taking;
    private final Devices devices;

    public FinishingCaptures(Captures captures, TakingCaptures taking, Devices devices) {
        this.captures = captures;
        this.taking = taking;
        this.devices = devices;
    }

    @Override
    public String source() {
        return Captures.SOURCE;
    }

    @Override
    public String name() {
        return Captures.ENROL;
    }

    @Override
    public void carryOut(String key) {
        captures.find(new CaptureKey(key)).ifPresent(this::take);
    }

    private void take(Capture capture) {
        var device = devices.find(capture.device())
                .orElseThrow(() -> new IllegalStateException(
                        "capture %s is of a device that is not registered".formatted(capture.key())))
                .device();
        if (capture.read() instanceof PhoneNumbers.Reading.Read(var number)) {
            taking.take(capture, number, device);
        }
    }
}
