package club.bashgah.ops.storage;

import static club.bashgah.engine.member.Joinings.aJoining;
import static club.bashgah.engine.member.Joinings.phone;

import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.campaigns.sending.Send;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.campaigns.sending.SendState;
import club.bashgah.campaigns.sending.Sends;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.message.Block;
import club.bashgah.channels.message.Blocks;
import club.bashgah.channels.message.Kept;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Messages;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.receipt.EarlyReceipts;
import club.bashgah.channels.receipt.Receipt;
import club.bashgah.channels.reply.Replies;
import club.bashgah.channels.reply.Reply;
import club.bashgah.deviceingest.capture.Capture;
import club.bashgah.deviceingest.capture.CaptureKey;
import club.bashgah.deviceingest.capture.CaptureReport;
import club.bashgah.deviceingest.capture.Captures;
import club.bashgah.deviceingest.device.DeviceId;
import club.bashgah.deviceingest.device.Devices;
import club.bashgah.deviceingest.device.SomeDevice;
import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.Imports;
import club.bashgah.deviceingest.importing.Refusals;
import club.bashgah.deviceingest.importing.RefusedRow;
import club.bashgah.deviceingest.importing.SomeImport;
import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.offer.AnOffer;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.purchase.APurchase;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A shop of five thousand of everything that can become many, kept through the ports. */
final class AFullShop {

    static final int OF_EACH = 5_000;
    static final Instant NOW = Joinings.AT;
    static final Instant LATER = NOW.plusSeconds(999_999_999);
    static final Origin SEND = new Origin(Origin.Kind.SEND, "s1");
    static final MemberId HER = member(7);
    static final DeviceId TILL = new DeviceId("till-7");
    static final OfferId OFFER = new OfferId("yalda");
    static final StoreId MAIN = new StoreId("main");

    private final Storage storage;

    private AFullShop(Storage storage) {
        this.storage = storage;
    }

    static void fill(Storage storage) {
        var shop = new AFullShop(storage);
        shop.fillEngine();
        shop.fillChannels();
        shop.fillDevices();
        shop.fillCampaigns();
    }

    private void fillEngine() {
        part(Members.class).enrolAll(all(AFullShop::joining));
        part(Consents.class).grantAll(all(AFullShop::recipient), Set.of(Purpose.PROMOTION), Joinings.EVIDENCE);
        part(Purchases.class).recordAll(all(i -> APurchase.of("main/" + i, "m" + i % 500, NOW.plusSeconds(i), 90_000)));
        part(Visits.class).recordAll(all(i -> new Visit(member(i), MAIN, NOW.plusSeconds(i))));
        var offers = part(Offers.class);
        offers.open(AnOffer.of("yalda", OF_EACH));
        each(OF_EACH / 2, i -> offers.claim(OFFER, member(i), NOW));
    }

    private void fillChannels() {
        part(Messages.class).keep(all(i -> new Kept(message(i), recipient(i), "s1/" + i, i / 100, 0)));
        part(Blocks.class).hold(all(AFullShop::block));
        part(Blocks.class).open(all(i -> (long) i));
        var replies = part(Replies.class);
        each(OF_EACH, i -> replies.receive(reply(i)));
        part(EarlyReceipts.class)
                .keep(all(i -> new Receipt("kavenegar", "g" + i, MessageState.DELIVERED, "", NOW)), NOW);
    }

    private void fillDevices() {
        var devices = part(Devices.class);
        each(OF_EACH, i -> devices.register(new Devices.Registered(SomeDevice.till("till-" + i), "hash" + i)));
        var captures = part(Captures.class);
        each(OF_EACH, i -> captures.keep(capture(i)));
        var imports = part(Imports.class);
        each(OF_EACH, i -> imports.keep(SomeImport.waiting("import-" + i, NOW.plusSeconds(i))));
        part(Refusals.class)
                .keep(
                        new ImportId("import-1"),
                        all(i -> new RefusedRow(i + 2L, RefusedRow.Reason.UNREADABLE_PHONE, "phone", List.of("x"))));
    }

    private void fillCampaigns() {
        var campaigns = part(Campaigns.class);
        each(OF_EACH, i -> campaigns.add(SomeCampaigns.draft("c" + i)));
        var sends = part(Sends.class);
        each(OF_EACH, i -> sends.add(send(i)));
        each(OF_EACH, i -> sends.move(send(i).id(), SendState.REFUSED, "OVER_BUDGET", NOW));
    }

    static MemberId member(int i) {
        return new MemberId("m" + i);
    }

    static RecipientKey recipient(int i) {
        return new RecipientKey("sms:" + i);
    }

    static MessageId messageId(int i) {
        return MessageId.of(SEND, member(i), "step");
    }

    static Message message(int i) {
        return new Message(
                messageId(i),
                i,
                SEND,
                member(i % 500),
                Recipient.sms(phone(i).e164()),
                Purpose.PROMOTION,
                SomeLines.PROMOTION,
                false,
                "سلام",
                1,
                new Money(1_850, Currency.RIAL),
                i % 2 == 0 ? MessageState.QUEUED : MessageState.SKIPPED,
                i % 2 == 0 ? "" : "cap",
                null,
                NOW.plusSeconds(i),
                NOW,
                null);
    }

    private static Joining joining(int i) {
        return aJoining()
                .by(phone(i))
                .byCard("card-" + i)
                .named("مریم" + i, "احمدی")
                .build();
    }

    private static Block block(int i) {
        return Block.held(i, SomeLines.PROMOTION, Purpose.PROMOTION, SEND, List.of(messageId(i)), NOW, "a", LATER);
    }

    private static Reply reply(int i) {
        return new Reply("r" + i, SomeLines.PROMOTION, Recipient.sms(phone(i).e164()), "1", NOW.plusSeconds(i));
    }

    private static Capture capture(int i) {
        return new Capture(
                new CaptureKey("till-7/id/" + i),
                TILL,
                MAIN,
                CaptureReport.Kind.TYPED,
                "0912",
                new PhoneNumbers.Reading.Read(phone(i)),
                null,
                NOW.plusSeconds(i),
                null);
    }

    static Send send(int i) {
        return new Send(
                SendId.of(SomeCampaigns.draft("c" + i % 100).id(), NOW.plusSeconds(i)),
                SomeCampaigns.draft("c" + i % 100).id(),
                NOW.plusSeconds(i),
                SendState.PREPARING,
                "",
                0,
                null,
                NOW,
                null);
    }

    private <T> T part(Class<T> port) {
        return storage.adapter(port);
    }

    private static <T> List<T> all(IntFunction<T> one) {
        return IntStream.range(0, OF_EACH).mapToObj(one).toList();
    }

    private static void each(int count, IntConsumer does) {
        IntStream.range(0, count).parallel().forEach(does);
    }
}
