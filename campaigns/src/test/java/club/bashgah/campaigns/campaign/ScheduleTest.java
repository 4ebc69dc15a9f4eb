package club.bashgah.campaigns.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static List<Instant> occurrences(Schedule schedule, ZoneId zone) {
        var all = new ArrayList<Instant>();
        var next = schedule.next(Instant.EPOCH, zone);
        while (next.isPresent()) {
            all.add(next.get());
            next = schedule.next(next.get(), zone);
        }
        return all;
    }

    @Test
    void aOneOffComesOnceAtAWholeSecond() {
        var schedule = new Schedule.OneOff(Instant.parse("2026-11-22T10:30:00.7Z"));

        assertThat(occurrences(schedule, TEHRAN)).containsExactly(Instant.parse("2026-11-22T10:30:00Z"));
    }

    @Test
    void aDailyOneComesOnEachOfItsDays() {
        var schedule = new Schedule.Daily(LocalTime.of(10, 30), LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 22));

        assertThat(occurrences(schedule, TEHRAN))
                .containsExactly(
                        Instant.parse("2026-03-20T07:00:00Z"),
                        Instant.parse("2026-03-21T07:00:00Z"),
                        Instant.parse("2026-03-22T07:00:00Z"));
    }

    @Test
    void acrossAChangeOfTheClockThereIsOneRunPerLocalDay() {
        var forward = new Schedule.Daily(LocalTime.of(2, 30), LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30));
        var back = new Schedule.Daily(LocalTime.of(2, 30), LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 26));

        assertThat(occurrences(forward, BERLIN))
                .containsExactly(
                        Instant.parse("2026-03-28T01:30:00Z"),
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-03-30T00:30:00Z"));
        assertThat(occurrences(back, BERLIN))
                .containsExactly(
                        Instant.parse("2026-10-24T00:30:00Z"),
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void aOneOffMayBeAnHourLateAndADailyOneTheRestOfItsDay() {
        var due = Instant.parse("2026-11-22T10:30:00Z");
        var hour = LatePolicy.of(new Schedule.OneOff(due));
        var midnight = Instant.parse("2026-11-22T20:30:00Z");

        assertThat(hour.tooLate(due, due.plus(Duration.ofHours(1)), TEHRAN)).isFalse();
        assertThat(hour.tooLate(due, due.plus(Duration.ofHours(1)).plusMillis(1), TEHRAN))
                .isTrue();
        assertThat(new LatePolicy.SameDay().tooLate(due, midnight.minusMillis(1), TEHRAN))
                .isFalse();
        assertThat(new LatePolicy.SameDay().tooLate(due, midnight, TEHRAN)).isTrue();
    }
}
