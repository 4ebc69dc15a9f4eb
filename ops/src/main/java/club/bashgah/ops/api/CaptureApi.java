package club.bashgah.ops.api;

import club.bashgah.deviceingest.capture.CaptureAnswer;
import club.bashgah.deviceingest.capture.CaptureReport;
import club.bashgah.deviceingest.capture.CapturingNumbers;
import club.bashgah.engine.privacy.Mask;
import club.bashgah.ops.security.DeviceCaller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Numbers as devices report them. */
@RestController
@RequestMapping("/api/v1/captures")
class CaptureApi {

    private static final int MOST = 500;

    private final CapturingNumbers capturing;
    private final Reported reported;

    CaptureApi(CapturingNumbers capturing, Reported reported) {
        this.capturing = capturing;
        this.reported = reported;
    }

    /**
     * A number; small devices send the same as a form.
     *
     * @param id what the device calls this reading
     * @param at by the device's own clock
     */
    @Schema(example = "{\"id\":\"17\",\"phone\":\"0912 345 6789\",\"at\":\"2026-11-22T10:15:00+03:30\"}")
    record Reading(
            @Nullable String id,
            @Nullable String phone,
            CaptureReport.@Nullable Kind kind,
            @Nullable Instant at) {

        CaptureReport report() {
            return new CaptureReport(
                    id, Required.text("phone", phone), kind == null ? CaptureReport.Kind.TYPED : kind, at);
        }

        @Override
        public String toString() {
            return "Reading[%s, %s, %s]".formatted(id, kind, at);
        }
    }

    @Schema(example = "{\"captures\":[{\"id\":\"17\",\"phone\":\"09123456789\"}]}")
    record Readings(@Nullable List<Reading> captures) {}

    /**
     * What the device is told.
     *
     * @param outcome {@code taken}, or {@code refused} with a reason
     */
    record Told(
            String key,
            String outcome,
            @Nullable String member,
            @Nullable Boolean fresh,
            @Nullable String name,
            List<VoucherApi.VoucherTold> vouchers,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Told[%s, %s]".formatted(outcome, member);
        }
    }

    record AllTold(List<Told> captures) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Told capture(@RequestBody Reading reading, @AuthenticationPrincipal DeviceCaller caller) {
        return one(reading, caller);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Told captureForm(Reading reading, @AuthenticationPrincipal DeviceCaller caller) {
        return one(reading, caller);
    }

    @PostMapping("/batch")
    AllTold captures(@RequestBody Readings readings, @AuthenticationPrincipal DeviceCaller caller) {
        var all = Required.list("captures", readings.captures(), MOST);
        var device = reported.by(caller, all.size());
        var reports = all.stream().map(Reading::report).toList();
        return new AllTold(capturing.captureAll(device, reports).stream()
                .map(CaptureApi::told)
                .toList());
    }

    private Told one(Reading reading, DeviceCaller caller) {
        var report = reading.report();
        var answer = capturing.capture(reported.by(caller, 1), report);
        if (answer instanceof CaptureAnswer.Refused(var _, var reason)) {
            throw Problem.unfit("phone." + reason).in("phone").with(Mask.number(report.typed()));
        }
        return told(answer);
    }

    private static Told told(CaptureAnswer answer) {
        return switch (answer) {
            case CaptureAnswer.Taken(var key, var member, var fresh, var name, var open) ->
                new Told(
                        key.value(),
                        "taken",
                        member.value(),
                        fresh,
                        name.full(),
                        open.stream().map(VoucherApi.VoucherTold::of).toList(),
                        null);
            case CaptureAnswer.Refused(var key, var reason) ->
                new Told(key.value(), "refused", null, null, null, List.of(), reason.name());
        };
    }
}
