package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * All of CDNOW through the real import, and a campaign to some of it. The file is not shipped: {@code -Dcdnow=FILE}, or
 * {@code ../shared/data/CDNOW_master.txt} beside the repository.
 */
@EnabledIf("isThere")
@TestMethodOrder(OrderAnnotation.class)
class CdnowIT {

    private static final int PAGE = 2_000;
    private static final int FIRST_PHONE = 3_000_000;

    @TempDir
    private static Path folder;

    private static @Nullable OpenClub opened;
    private static @Nullable CdnowHistory read;

    static boolean isThere() {
        boolean there = Files.isRegularFile(file());
        if (!there) {
            System.out.printf("SKIPPED: there is no CDNOW data at %s; -Dcdnow=FILE names it%n", file());
        }
        return there;
    }

    @BeforeAll
    static void open() throws IOException {
        opened = OpenClub.in(
                folder.resolve("data"),
                "--bashgah.clock.starts-at=1998-07-01T10:00:00Z",
                "--bashgah.opening.language=en");
        read = CdnowHistory.read(file());
        var members = club().marketer().bringsMembers(listOfMembers());
        assertThat(members.path("kept").asLong()).isEqualTo(23_570);
    }

    @AfterAll
    static void close() {
        club().close();
    }

    @Test
    @Order(1)
    void everyPurchaseIsImportedAndEqualOnesStaySeparate() throws IOException {
        var told = club().marketer().bringsPurchases(file(), true);
        assertThat(told.path("kept").asLong())
                .isEqualTo(69_659)
                .isEqualTo(history().purchases());
        assertThat(told.path("refused").asLong()).isZero();
        assertThat(club().part(Purchases.class).count()).isEqualTo(69_659);
        assertThat(club().part(Members.class).count()).isEqualTo(23_570);
    }

    @Test
    @Order(2)
    void theSameFileAgainChangesNothing() throws IOException {
        var told = club().marketer().bringsPurchases(file(), true);
        assertThat(told.path("repeated").asLong()).isEqualTo(69_659);
        assertThat(told.path("kept").asLong()).isZero();
        assertThat(club().part(Purchases.class).count()).isEqualTo(69_659);
    }

    @Test
    @Order(3)
    void everySegmentHoldsWhomTheFileAloneSays() {
        var marketer = club().marketer();
        marketer.defines("frequent", Map.of("fact", "purchase_count", "range", Map.of("from", 15)));
        marketer.defines("big", Map.of("fact", "purchase_sum", "range", Map.of("from", 50_000)));
        marketer.builds();
        var customers = customers();
        var now = builtAt();
        expected(now).forEach((segment, expected) -> {
            var found = members(segment).stream().map(customers::get).collect(Collectors.toSet());
            System.out.printf("%s: %d members%n", segment, found.size());
            assertThat(found).as(segment).isEqualTo(expected).isNotEmpty();
        });
    }

    @Test
    @Order(4)
    void aCampaignToSomeOfThemIsSentOverHttpAndProven() {
        var marketer = club().marketer();
        var frequent = members("frequent");
        var campaign = marketer.schedules("frequent", club().now().plus(Duration.ofSeconds(2)));
        var send = marketer.awaitsEnd(campaign);
        var audit = marketer.proves(campaign);
        assertThat(audit.path("audience").asInt()).isEqualTo(frequent.size());
        assertThat(audit.path("sent").asInt() + heldOut(send)).isEqualTo(frequent.size());
        assertThat(textsOf(frequent).values()).allMatch(texts -> texts <= 1);
        assertThat(textsOf(frequent).values().stream().mapToInt(texts -> texts).sum())
                .isEqualTo(audit.path("sent").asInt());
    }

    private static int heldOut(tools.jackson.databind.JsonNode send) {
        assertThat(send.path("reasons").propertyNames()).containsExactly("HOLDOUT: 5 %");
        return send.path("reasons").path("HOLDOUT: 5 %").asInt();
    }

    private static Map<String, Set<String>> expected(Instant now) {
        return Map.of(
                "everybody", history().everybody(),
                "recent", history().boughtInTheLast(90, now),
                "repeat", history().boughtAtLeast(3),
                "absent", history().awayForAtLeast(60, now),
                "late", history().lateBy(0.5, now),
                "frequent", history().boughtAtLeast(15),
                "big", history().spentAtLeast(50_000));
    }

    /** How many texts lie in each member's pretend phone. */
    private static Map<MemberId, Integer> textsOf(List<MemberId> members) {
        var operator = club().part(SandboxOperator.class);
        var texts = new HashMap<MemberId, Integer>();
        club().part(Members.class).find(members).forEach((id, member) -> {
            var inbox = operator.inbox(Objects.requireNonNull(member.phone()).e164());
            texts.put(id, (int) inbox.stream().filter(text -> !text.written()).count());
        });
        return texts;
    }

    private static Instant builtAt() {
        return club().part(Segments.class)
                .built(new SegmentId("late"))
                .orElseThrow()
                .at();
    }

    private static List<MemberId> members(String segment) {
        var segments = club().part(Segments.class);
        var id = new SegmentId(segment);
        long build = segments.built(id).orElseThrow().build();
        var all = new ArrayList<MemberId>();
        var page = segments.members(id, build, null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = segments.members(id, build, page.getLast(), PAGE);
        }
        return all;
    }

    /** What the file calls each member. */
    private static Map<MemberId, String> customers() {
        var members = club().part(Members.class);
        var all = new HashMap<MemberId, String>();
        List<Member> page = members.page(null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(member -> all.put(member.id(), Objects.requireNonNull(member.externalId())));
            page = members.page(page.getLast().id(), PAGE);
        }
        return all;
    }

    private static Path listOfMembers() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("customer,phone");
        for (var customer : history().everybody()) {
            lines.add(customer + ",+98912%07d".formatted(FIRST_PHONE + lines.size()));
        }
        return Files.write(folder.resolve("members.csv"), lines);
    }

    private static Path file() {
        var named = System.getProperty("cdnow", "");
        return named.isEmpty() ? Path.of("..", "..", "shared", "data", "CDNOW_master.txt") : Path.of(named);
    }

    private static OpenClub club() {
        return Objects.requireNonNull(opened);
    }

    private static CdnowHistory history() {
        return Objects.requireNonNull(read);
    }
}
