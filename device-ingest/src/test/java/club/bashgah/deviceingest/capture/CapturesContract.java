package club.bashgah.deviceingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.engine.consequence.PendingFacts;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Captures} keeps to, where {@link Captures#ENROL} is a name of its source. */
public abstract class CapturesContract {

    protected static final Instant NOW = Instant.parse("2026-11-22T08:30:00.123Z");
    private static final PhoneNumbers.Reading READ = new PhoneNumbers.Reading.Read(new PhoneNumber("+989123456789"));
    private static final PhoneNumbers.Reading UNREADABLE =
            new PhoneNumbers.Reading.Unreadable(PhoneNumbers.Reason.TOO_SHORT);

    /** An empty one. */
    protected abstract Captures captures();

    /** What waits in it. */
    protected abstract PendingFacts facts();

    @Test
    void aCaptureIsKeptAsItCame() {
        var captures = captures();
        var capture = capture("1", READ, NOW);
        assertThat(captures.keep(capture)).isEqualTo(new Captures.Kept(capture, true));
        assertThat(captures.find(capture.key())).contains(capture);
    }

    @Test
    void anUnreadableOneIsKeptWithItsReasonAndCausesNothing() {
        var captures = captures();
        var capture = capture("1", UNREADABLE, NOW);
        captures.keep(capture);
        assertThat(captures.find(capture.key())).contains(capture);
        assertThat(facts().due(Captures.SOURCE, Captures.ENROL, far(), 10)).isEmpty();
    }

    @Test
    void theFirstUnderAKeyStays() {
        var captures = captures();
        var first = capture("1", READ, NOW);
        captures.keep(first);
        var again = captures.keep(capture("1", READ, NOW.plusSeconds(60)));
        assertThat(again).isEqualTo(new Captures.Kept(first, false));
    }

    @Test
    void aReadableOneWaitsUntilItIsTaken() {
        var captures = captures();
        var capture = capture("1", READ, NOW);
        captures.keep(capture);
        var due = facts().due(Captures.SOURCE, Captures.ENROL, far(), 10);
        assertThat(due).extracting(PendingFacts.Pending::key).containsExactly("till-1/id/1");

        captures.taken(capture.key(), new MemberId("maryam"));
        captures.taken(capture.key(), new MemberId("maryam"));
        assertThat(facts().due(Captures.SOURCE, Captures.ENROL, far(), 10)).isEmpty();
        assertThat(captures.find(capture.key()).map(Capture::member)).contains(new MemberId("maryam"));
    }

    @Test
    void theLatestOfADeviceComeFirst() {
        var captures = captures();
        captures.keep(capture("1", READ, NOW));
        captures.keep(capture("2", READ, NOW.plusSeconds(1)));
        captures.keep(capture("3", UNREADABLE, NOW.plusSeconds(2)));
        assertThat(captures.latest(new DeviceId("till-1"), 2))
                .extracting(Capture::key)
                .containsExactly(new CaptureKey("till-1/id/3"), new CaptureKey("till-1/id/2"));
        assertThat(captures.latest(new DeviceId("till-2"), 2)).isEmpty();
    }

    private static Instant far() {
        return Instant.parse("2100-01-01T00:00:00Z");
    }

    private static Capture capture(String id, PhoneNumbers.Reading read, Instant serverTime) {
        return new Capture(
                new CaptureKey("till-1/id/" + id),
                new DeviceId("till-1"),
                new StoreId("main"),
                CaptureReport.Kind.TYPED,
                "0912 345 6789",
                read,
                NOW.minusSeconds(5),
                serverTime,
                null);
    }
}
