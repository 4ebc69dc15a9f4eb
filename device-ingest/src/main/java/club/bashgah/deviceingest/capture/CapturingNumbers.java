package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.Admitting;
import club.bashgah.deviceingest.device.Device;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Keeps what a device reads, then takes it at once. A crash between the two leaves a pending consequence that
 * {@link FinishingCaptures} carries out. The same capture twice changes nothing and gets the same answer.
 */
@UseCase
public final class CapturingNumbers {

    private final Captures captures;
    private final TakingCaptures taking;
    private final PhoneNumbers numbers;
    private final Clubs clubs;
    private final KeyedHash hash;
    private final Admitting admitting;
    private final Clock clock;

    public CapturingNumbers(
            Captures captures,
            TakingCaptures taking,
            PhoneNumbers numbers,
            Clubs clubs,
            KeyedHash hash,
            Admitting admitting,
            Clock clock) {
        this.captures = captures;
        this.taking = taking;
        this.numbers = numbers;
        this.clubs = clubs;
        this.hash = hash;
        this.admitting = admitting;
        this.clock = clock;
    }

    /** @param device that has been admitted */
    public CaptureAnswer capture(Device device, CaptureReport report) {
        var kept = captures.keep(asCapture(device, report));
        var capture = kept.capture();
        return switch (capture.read()) {
            case PhoneNumbers.Reading.Unreadable(var reason) -> new CaptureAnswer.Refused(capture.key(), reason);
            case PhoneNumbers.Reading.Read(var number) -> {
                var answer = taking.take(capture, number, device);
                if (kept.fresh() && answer.fresh()) {
                    admitting.countNewNumber(device.id());
                }
                yield answer;
            }
        };
    }

    /** Several at once, answered in order. One that cannot be read does not stop the others. */
    public List<CaptureAnswer> captureAll(Device device, List<CaptureReport> reports) {
        return reports.stream().map(report -> capture(device, report)).toList();
    }

    private Capture asCapture(Device device, CaptureReport report) {
        var read = numbers.read(report.typed(), clubs.current().homeCountry());
        var number = switch (read) {
            case PhoneNumbers.Reading.Read(var phone) -> phone.e164();
            case PhoneNumbers.Reading.Unreadable _ -> report.typed();
        };
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Capture(
                CaptureKey.of(device.id(), report, number, now, hash),
                device.id(),
                device.store(),
                report.kind(),
                report.typed(),
                read,
                report.deviceTime(),
                now,
                null);
    }
}
