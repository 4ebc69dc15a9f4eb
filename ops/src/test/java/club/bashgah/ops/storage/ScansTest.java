package club.bashgah.ops.storage;

import static club.bashgah.ops.storage.AFullShop.HER;
import static club.bashgah.ops.storage.AFullShop.LATER;
import static club.bashgah.ops.storage.AFullShop.NOW;
import static club.bashgah.ops.storage.AFullShop.OFFER;
import static club.bashgah.ops.storage.AFullShop.SEND;
import static club.bashgah.ops.storage.AFullShop.TILL;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.Sends;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.message.Blocks;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Messages;
import club.bashgah.channels.receipt.EarlyReceipts;
import club.bashgah.channels.reply.Replies;
import club.bashgah.deviceingest.capture.Captures;
import club.bashgah.deviceingest.device.Devices;
import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.Imports;
import club.bashgah.deviceingest.importing.Refusals;
import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consequence.PendingFacts;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.ops.embedded.EmbeddedStorage;
import club.bashgah.ops.embedded.Scan;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** No question of everyday reads more than a thousand documents, however many there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScansTest {

    private static final int MOST = 1_000;
    private static final int PAGE = 50;

    private EmbeddedStorage embedded;
    private MongoClient client;
    private Storage storage;

    @BeforeAll
    void fill(@TempDir Path folder) {
        embedded = EmbeddedStorage.open(folder);
        client = MongoClients.create(embedded.connectionString());
        storage = new Storage(
                        new Server("a full shop", client),
                        source -> source.equals(Captures.SOURCE) ? List.of(Captures.ENROL) : List.of("welcome"),
                        "club.bashgah.engine.*.mongo",
                        "club.bashgah.segmentation.*.mongo",
                        "club.bashgah.channels.*.mongo",
                        "club.bashgah.deviceingest.*.mongo",
                        "club.bashgah.campaigns.*.mongo")
                .open();
        AFullShop.fill(storage);
    }

    @AfterAll
    void close() {
        storage.close();
        client.close();
        embedded.close();
    }

    @TestFactory
    Stream<DynamicTest> everydayQuestionsReadLittle() {
        var questions = new TreeMap<String, Runnable>();
        questions.putAll(ofTheEngine());
        questions.putAll(ofTheChannels());
        questions.putAll(ofTheOutbox());
        questions.putAll(ofTheDevices());
        questions.putAll(ofTheCampaigns());
        return questions.entrySet().stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.getKey(),
                        () -> assertThat(worst(question.getValue())).allMatch(scan -> scan.read() <= MOST)));
    }

    /** Each goes through all of something, and so is a report: a page shows what it counted, not the count. */
    @TestFactory
    Stream<DynamicTest> onlyReportsReadMore() {
        return Map.<String, Runnable>of(
                        "messages of a send per reason",
                                () -> part(Messages.class).reasons(SEND),
                        "a question without an index",
                                () -> storage.database()
                                        .getCollection("members")
                                        .countDocuments(new Document("nobody", "knows")))
                .entrySet()
                .stream()
                .map(report -> DynamicTest.dynamicTest(
                        report.getKey(),
                        () -> assertThat(worst(report.getValue())).anyMatch(scan -> scan.read() > MOST)));
    }

    private Map<String, Runnable> ofTheEngine() {
        var members = part(Members.class);
        var facts = part(PendingFacts.class);
        return Map.ofEntries(
                Map.entry("a member by phone", () -> members.findBy(Identity.of(Joinings.phone(7)))),
                Map.entry("members, a page", () -> members.page(null, PAGE)),
                Map.entry("members by the start of a number", () -> members.search("0912", PAGE)),
                Map.entry("members by the end of a number", () -> members.search("0007", PAGE)),
                Map.entry("members by a name that is rare", () -> members.search("مریم77", PAGE)),
                Map.entry("members by a name that all have", () -> members.search("احمدی", PAGE)),
                Map.entry("members by two names", () -> members.search("مریم77 احمدی", PAGE)),
                Map.entry("what is due of members", () -> facts.due(Members.SOURCE, "welcome", LATER, PAGE)),
                Map.entry("what is stuck of members", () -> facts.stuck(Members.SOURCE, "welcome", 5, PAGE)),
                Map.entry("standing of one", () -> part(Consents.class).of(AFullShop.recipient(7))),
                Map.entry("purchases of a member", () -> part(Purchases.class).of(HER, null, PAGE)),
                Map.entry("visits of a member", () -> part(Visits.class).of(HER, PAGE)),
                Map.entry("vouchers of a member", () -> part(Offers.class).of(HER)),
                Map.entry("a claim", () -> part(Offers.class).claim(OFFER, AFullShop.member(4_999), NOW)));
    }

    private Map<String, Runnable> ofTheChannels() {
        var blocks = part(Blocks.class);
        return Map.of(
                "a block is taken", () -> blocks.take(SomeLines.PROMOTION, Purpose.PROMOTION, "a", NOW, LATER),
                "no block is due", () -> blocks.take(SomeLines.SERVICE, Purpose.SERVICE, "a", NOW, LATER),
                "the next block due", () -> blocks.nextDue(SomeLines.PROMOTION),
                "blocks left lying", () -> blocks.abandoned(LATER, PAGE),
                "blocks of a node", () -> blocks.heldBy("b", PAGE),
                "the latest replies", () -> part(Replies.class).latest(PAGE),
                "what is due of replies", () -> part(PendingFacts.class).due(Replies.SOURCE, "welcome", LATER, PAGE),
                "receipts due", () -> part(EarlyReceipts.class).due(LATER, PAGE));
    }

    private Map<String, Runnable> ofTheOutbox() {
        var messages = part(Messages.class);
        return Map.of(
                "messages of a send per state", () -> messages.counts(SEND),
                "messages of a send, a page", () -> messages.page(SEND, null, null, null, PAGE),
                "messages of a send, the last page",
                        () -> messages.page(SEND, null, null, AFullShop.messageId(999), PAGE),
                "queued messages of a send", () -> messages.page(SEND, MessageState.QUEUED, null, null, PAGE),
                "skipped messages of a send", () -> messages.page(SEND, MessageState.SKIPPED, "cap", null, PAGE),
                "messages of a member", () -> messages.of(HER, PAGE),
                "messages of a block", () -> messages.queued(7, List.of(AFullShop.messageId(700))),
                "messages to ask about", () -> messages.toAsk(LATER, PAGE),
                "a message by its gateway's id", () -> messages.byGatewayIds(List.of("g7")),
                "what was handed over to one", () -> messages.handedOver(List.of(AFullShop.recipient(7)), NOW));
    }

    private Map<String, Runnable> ofTheDevices() {
        var imports = part(Imports.class);
        return Map.of(
                "a device by its number", () -> part(Devices.class).findBy(Joinings.phone(7)),
                "the latest captures of a device", () -> part(Captures.class).latest(TILL, PAGE),
                "what is due of captures",
                        () -> part(PendingFacts.class).due(Captures.SOURCE, Captures.ENROL, LATER, PAGE),
                "the latest imports", () -> imports.latest(PAGE),
                "imports free to be taken", () -> imports.free(LATER, PAGE),
                "refused rows of an import", () -> part(Refusals.class).of(new ImportId("import-1"), 4_000, PAGE));
    }

    private Map<String, Runnable> ofTheCampaigns() {
        var sends = part(Sends.class);
        return Map.of(
                "the latest campaigns", () -> part(Campaigns.class).latest(PAGE),
                "campaigns that run", () -> part(Campaigns.class).in(EnumSet.of(CampaignState.SCHEDULED)),
                "sends of a campaign", () -> sends.of(new CampaignId("c7"), PAGE),
                "sends under way", () -> sends.in(EnumSet.of(SendState.PREPARING)),
                "sends that hold an audience", () -> sends.holding(LATER, PAGE));
    }

    private List<Scan> worst(Runnable question) {
        embedded.forgetScans();
        question.run();
        return embedded.scans();
    }

    private <T> T part(Class<T> port) {
        return storage.adapter(port);
    }
}
