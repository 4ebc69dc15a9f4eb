package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxSettings;
import club.bashgah.channels.sandbox.SandboxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The whole application is killed again and again while it sends; in the end nobody was left out and nobody was written
 * to twice, by its own record and by the operator's. How often and how many members: the system properties
 * {@code kills} and {@code audience}; {@code -Ptorture} for twenty of twenty thousand.
 */
class KilledInMidSendIT {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int MEMBERS = Integer.getInteger("audience", 3_000);

    /** Two parts a message, and some three seconds between kills. */
    private static final int PARTS_PER_SECOND = Math.max(50, 2 * MEMBERS / (4 * (KILLS + 1)));

    /** The states of a message that still has somewhere to go. */
    private static final Set<String> OPEN = Set.of("QUEUED", "TAKEN", "UNKNOWN");

    @TempDir
    private Path folder;

    private final Random random = new Random();

    @Test
    void nothingIsLostAndNothingIsDoubled() throws Exception {
        JsonNode audit;
        try (var club = new ChildClub(folder, "--bashgah.opening.line-parts-per-second=" + PARTS_PER_SECOND)) {
            club.start();
            var campaign = scheduled(club);
            for (int kill = 1; kill <= KILLS; kill++) {
                killAt(MEMBERS * kill / (KILLS + 1), club, campaign);
                club.start();
            }
            var marketer = new Marketer(club.api());
            var send = marketer.awaitsEnd(campaign);
            OPEN.forEach(state -> assertThat(send.path("counts").path(state).asLong())
                    .as(state)
                    .isZero());
            audit = marketer.proves(campaign);
        }
        assertThat(audit.path("audience").asInt()).isEqualTo(MEMBERS);
        assertThat(textsInEachPhone()).allMatch(texts -> texts <= 1);
        assertThat(textsInEachPhone().sum()).isEqualTo(audit.path("sent").asInt());
    }

    private JsonNode scheduled(ChildClub club) throws IOException {
        var marketer = new Marketer(club.api());
        marketer.bringsMembers(listOfMembers());
        marketer.builds();
        return marketer.schedules("everybody", club.now().plus(Duration.ofSeconds(2)));
    }

    /** Kills it a moment after so many messages have an end. */
    private void killAt(int settled, ChildClub club, JsonNode campaign) throws Exception {
        var marketer = new Marketer(club.api());
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> settled(marketer.send(campaign)) >= settled);
        Thread.sleep(random.nextInt(300));
        System.out.printf("killed at %d of %d%n", settled(marketer.send(campaign)), MEMBERS);
        club.kill();
    }

    private static long settled(JsonNode send) {
        return send.path("counts").properties().stream()
                .filter(count -> !OPEN.contains(count.getKey()))
                .mapToLong(count -> count.getValue().asLong())
                .sum();
    }

    /** By the operator's own file, which knows nothing of ours. */
    private IntStream textsInEachPhone() throws IOException {
        var late = Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (var operator = new SandboxOperator(folder.resolve("data", "sandbox"), late, wide())) {
            var counts = phones().map(phone -> "+98" + phone.substring(1))
                    .map(operator::inbox)
                    .mapToInt(KilledInMidSendIT::received)
                    .toArray();
            return IntStream.of(counts);
        }
    }

    private static int received(List<SandboxText> inbox) {
        return (int) inbox.stream().filter(text -> !text.written()).count();
    }

    private static SandboxSettings wide() {
        var usual = SandboxSettings.standard();
        return new SandboxSettings(
                usual.key(),
                usual.receiptDelay(),
                usual.persianPart(),
                usual.latinPart(),
                usual.credit(),
                MEMBERS,
                usual.textsShown());
    }

    private Path listOfMembers() throws IOException {
        var rows = Stream.concat(Stream.of("customer,phone"), phones().map(phone -> "C" + phone + "," + phone));
        return Files.write(folder.resolve("members.csv"), rows.toList());
    }

    private static Stream<String> phones() {
        return IntStream.range(0, MEMBERS).mapToObj(i -> "0912%07d".formatted(3_000_000 + i));
    }
}
