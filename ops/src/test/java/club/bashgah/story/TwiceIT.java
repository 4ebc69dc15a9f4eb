package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.schedule.FallingDue;
import club.bashgah.campaigns.sending.StartingSends;
import club.bashgah.campaigns.sending.WatchingCampaigns;
import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxText;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.purchase.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Everything that can arrive twice does, through the whole application: the second time changes nothing. */
@ExtendWith(TheClub.class)
class TwiceIT {

    private static final String LINE = "10004346";
    private static final Pattern CODE = Pattern.compile("NARENJ[A-Z0-9-]+");

    private final OpenClub club;
    private final SandboxOperator operator;
    private Api till;

    TwiceIT(OpenClub club) {
        this.club = club;
        this.operator = club.part(SandboxOperator.class);
        this.till = club.api();
    }

    @BeforeEach
    void registerATill() {
        var id = UUID.randomUUID().toString();
        var device = Map.of("id", id, "name", id, "store", "main");
        till = club.api()
                .as(club.api()
                        .post("/api/v1/devices", device)
                        .good()
                        .path("key")
                        .asString());
    }

    @Test
    void aCaptureTwiceIsOneVisitAndOneWelcome() {
        var reading = Map.of("id", "17", "phone", "09123000001");
        var first = till.post("/api/v1/captures", reading).good();
        await().until(() -> received("+989123000001"), texts -> texts.size() == 1);
        var second = till.post("/api/v1/captures", reading).good();
        assertThat(second.path("key")).isEqualTo(first.path("key"));
        assertThat(second.path("member")).isEqualTo(first.path("member"));
        assertThat(club.part(Visits.class).of(member(first), 10)).hasSize(1);
        assertStays(1, "+989123000001");
    }

    @Test
    void aPurchaseTwiceIsKnownAlready() {
        var purchase = Map.of("number", "A-1204", "phone", "09123000002", "total", "1850000", "items", 2);
        var first = till.post("/api/v1/purchases", purchase).good();
        var second = till.post("/api/v1/purchases", purchase).good();
        assertThat(first.path("outcome").asString()).isEqualTo("recorded");
        assertThat(second.path("outcome").asString()).isEqualTo("known");
        assertThat(club.part(Purchases.class).of(member(first), null, 10)).hasSize(1);
    }

    @Test
    void aFileTwiceAddsNothingAndEqualRowsStayTwo(@TempDir Path folder) throws IOException {
        var row = "09123000003,2026-03-01,250000";
        var file = Files.write(folder.resolve("bought.csv"), List.of("phone,date,amount", row, row));
        var purchases = club.part(Purchases.class);
        long before = purchases.count();
        var first = club.marketer().bringsPurchases(file, false);
        var second = club.marketer().bringsPurchases(file, false);
        assertThat(first.path("kept").asInt()).isEqualTo(2);
        assertThat(second.path("repeated").asInt()).isEqualTo(2);
        assertThat(purchases.count()).isEqualTo(before + 2);
    }

    @Test
    void aReplyHeardTwiceIsAnsweredOnce(@TempDir Path folder) throws IOException {
        var keyword = sentTo("+989123000004", folder).path("keyword").asString();
        int before = received("+989123000004").size();
        var reply = Map.of("messageid", "4711", "from", "09123000004", "to", LINE, "message", keyword);
        var hook = "/hooks/kavenegar/" + club.setting("bashgah.kavenegar.callback-secret");
        assertThat(club.api().post(hook, reply).status()).isEqualTo(200);
        await().until(() -> received("+989123000004"), texts -> texts.size() == before + 1);
        assertThat(club.api().post(hook, reply).status()).isEqualTo(200);
        assertStays(before + 1, "+989123000004");
    }

    @Test
    void aSecondClaimAndASecondSpendingFindTheSameVoucher(@TempDir Path folder) throws IOException {
        var campaign = sentTo("+989123000005", folder);
        var keyword = campaign.path("keyword").asString();
        int before = received("+989123000005").size();
        operator.reply("+989123000005", LINE, keyword);
        operator.reply("+989123000005", LINE, keyword);
        await().until(() -> received("+989123000005"), texts -> texts.size() == before + 2);
        var answers = received("+989123000005").subList(before, before + 2);
        var code = code(answers.getFirst());
        assertThat(code(answers.getLast())).isEqualTo(code);
        var spending = Map.of("spending", "receipt-1");
        var spent = till.post("/api/v1/vouchers/" + code + "/spend", spending).good();
        assertThat(till.post("/api/v1/vouchers/" + code + "/spend", spending).good())
                .isEqualTo(spent);
        assertThat(club.part(Offers.class).of(member(spent))).hasSize(1);
    }

    @Test
    void anOccurrenceThatFiresAgainAndAgainIsOneSend(@TempDir Path folder) throws IOException {
        var campaign = sentTo("+989123000006", folder);
        var audit = club.marketer().proves(campaign);
        var id = new CampaignId(campaign.path("id").asString());
        var due = Instant.parse(campaign.path("due").asString());
        var kept = club.part(Campaigns.class).find(id).orElseThrow();
        IntStream.range(0, 1_000).parallel().forEach(_ -> {
            club.part(FallingDue.class).fallDue(id);
            club.part(StartingSends.class).start(kept, due);
        });
        assertThat(club.part(WatchingCampaigns.class).sends(id, 10)).hasSize(1);
        assertThat(club.marketer().proves(campaign)).isEqualTo(audit);
    }

    /** A campaign to everybody, this phone among them, whose send has ended. */
    private JsonNode sentTo(String phone, Path folder) throws IOException {
        var marketer = club.marketer();
        marketer.bringsMembers(Files.write(folder.resolve("one.csv"), List.of("phone", phone)));
        marketer.builds();
        var campaign = marketer.schedules("everybody", club.now().plus(Duration.ofSeconds(1)));
        marketer.awaitsEnd(campaign);
        return campaign;
    }

    private List<SandboxText> received(String phone) {
        return operator.inbox(phone).stream().filter(text -> !text.written()).toList();
    }

    private void assertStays(int texts, String phone) {
        await().during(Duration.ofSeconds(2)).until(() -> received(phone), all -> all.size() == texts);
    }

    private static String code(SandboxText text) {
        var found = CODE.matcher(text.text());
        assertThat(found.find()).as(text.text()).isTrue();
        return found.group();
    }

    private static MemberId member(JsonNode told) {
        return new MemberId(told.path("member").asString());
    }
}
