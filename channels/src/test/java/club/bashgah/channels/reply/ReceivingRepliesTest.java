package club.bashgah.channels.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.message.InMemoryOutbox;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageState;
import club.bashgah.channels.message.Origin;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consent.Consent;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.consequence.InMemoryPendingFacts;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.privacy.Hashes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivingRepliesTest {

    private static final Recipient HER = Recipient.sms("+989121234567");

    private final SettableClock clock = SettableClock.at("2026-11-22T11:00:00Z");
    private final InMemoryPendingFacts facts = new InMemoryPendingFacts(_ -> List.of("claim"), clock);
    private final InMemoryReplies replies = new InMemoryReplies(facts);
    private final InMemoryConsents consents = new InMemoryConsents();
    private final InMemoryOutbox outbox = new InMemoryOutbox(SomeLines.kept(), clock);
    private final ReceivingReplies receiving = new ReceivingReplies(
            replies,
            consents,
            new Confirming(outbox, new InMemoryMembers(), new InMemoryClubs(SomeClub.iranian(), clock), Hashes.OPEN),
            Hashes.OPEN);

    ReceivingRepliesTest() {
        var joined = new Evidence(clock.instant().minusSeconds(60), "device/till-1", "yes");
        consents.grant(HER.key(Hashes.OPEN), Purpose.PROMOTION, joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11",
                "۱۱",
                "١١",
                " 11 ",
                "۱۱.",
                "«۱۱»",
                "१١",
                "１１",
                "لغو",
                "لغو11",
                "لغو۱۱",
                "لغو ۱۱",
                "لغو\u200c۱۱",
                "STOP",
                "stop",
                "Stop!",
                "STOP 🙏",
                "UNSUBSCRIBE",
                "END",
                "QUIT",
                "CANCEL",
                "REVOKE",
                "OPTOUT",
                "opt-out",
                "STOPALL",
                "لغو عضویت",
                "لطفا پیام نده",
                "دیگه پیام نفرستید",
                "دیگر پیامک نفرستید",
                "پیام تبلیغاتی نفرستید",
                "پیامک نمی‌خوام",
                "لطفا دیگه پیام ندید",
                "مزاحم نشوید",
                "عضویتم رو لغو کن",
                "پيامك نفرست",
                "Stop texting me",
                "please stop sending me messages",
                "Don't text me",
                "do not message me again",
                "unsubscribe me",
                "remove me from your list",
                "take me off this list",
                "no more messages please",
                "leave me alone",
                "1\u200c1",
            })
    void everyStopIsObeyedBeforeItReturns(String text) {
        receiving.receive(reply("g/1", text));

        assertThat(consent(Purpose.PROMOTION)).isInstanceOf(Consent.OptedOut.class);
        assertThat(consent(Purpose.SERVICE)).isNotInstanceOf(Consent.OptedOut.class);
        assertThat(facts.due(Replies.SOURCE, "claim", clock.instant(), 9)).isEmpty();
        assertThat(confirmations("g/1"))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("باشگاه نارنج"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "۱",
                "111",
                "1 1",
                "2",
                "سلام",
                "لغو نکنید لطفا عالی بود",
                "don't stop",
                "چرا پیام نفرستادید؟",
                "stopping by",
                "can you cancel my order 1234?",
                "the end of the story",
                "۱۱۰",
                "",
                " ",
                "12345",
            })
    void everythingElseIsLeftToWhoeverWaitsForIt(String text) {
        receiving.receive(reply("g/1", text));
        receiving.receive(reply("g/1", text));

        assertThat(consent(Purpose.PROMOTION)).isInstanceOf(Consent.Granted.class);
        assertThat(facts.due(Replies.SOURCE, "claim", clock.instant(), 9)).hasSize(1);
        assertThat(confirmations("g/1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "۱۲", "١٢", "START", "start", "UNSTOP"})
    void whoeverRejoinsIsWrittenToAgain(String text) {
        receiving.receive(reply("g/1", "11"));
        clock.goOn(Duration.ofMinutes(1));
        receiving.receive(reply("g/2", text));

        assertThat(consent(Purpose.PROMOTION)).isInstanceOf(Consent.Granted.class);
        assertThat(confirmations("g/2")).hasSize(1);
    }

    @Test
    void aStopDeliveredAgainAfterRejoiningChangesNothing() {
        receiving.receive(reply("g/1", "11"));
        clock.goOn(Duration.ofMinutes(1));
        receiving.receive(reply("g/2", "12"));
        clock.goOn(Duration.ofMinutes(1));
        receiving.receive(reply("g/1", "11"));

        assertThat(consent(Purpose.PROMOTION)).isInstanceOf(Consent.Granted.class);
    }

    @Test
    void aSecondStopIsNotConfirmedAgain() {
        receiving.receive(reply("g/1", "11"));
        receiving.receive(reply("g/1", "11"));
        clock.goOn(Duration.ofMinutes(1));
        receiving.receive(reply("g/2", "لغو"));

        assertThat(confirmations("g/1")).hasSize(1);
        assertThat(confirmations("g/2")).isEmpty();
    }

    @Test
    void theConfirmationIsAnAnswerOverTheLineSheWroteTo() {
        receiving.receive(reply("g/1", "11"));

        var confirmation = confirmations("g/1").getFirst();
        assertThat(confirmation.state()).isEqualTo(MessageState.QUEUED);
        assertThat(confirmation.line()).isEqualTo(SomeLines.PROMOTION);
        assertThat(confirmation.purpose()).isEqualTo(Purpose.SERVICE);
        assertThat(confirmation.answer()).isTrue();
    }

    @Test
    void whateverIsWrittenNothingThrows() {
        var odd = List.of(
                "\0", "1\0", "😀".repeat(5_000), "۱".repeat(10_000), "\uD83D", "\u202E11", "لغو ".repeat(3_000));
        for (int i = 0; i < odd.size(); i++) {
            var reply = reply("g/" + i, odd.get(i));
            assertThatCode(() -> receiving.receive(reply)).doesNotThrowAnyException();
            assertThat(replies.find(reply.id()).orElseThrow().text()).hasSizeLessThanOrEqualTo(2_000);
        }
    }

    @Test
    void aNameInsteadOfANumberIsNotAnswered() {
        receiving.receive(new Reply("g/1", SomeLines.PROMOTION, Recipient.sms("MCI-INFO"), "11", clock.instant()));

        assertThat(confirmations("g/1")).isEmpty();
        assertThat(replies.find("g/1")).isPresent();
    }

    private Consent consent(Purpose purpose) {
        return consents.of(HER.key(Hashes.OPEN)).consent(purpose, SomeLines.PROMOTION);
    }

    private List<Message> confirmations(String reply) {
        return outbox.page(new Origin(Origin.Kind.REPLY, reply), null, null, null, 9);
    }

    private Reply reply(String id, String text) {
        return new Reply(id, SomeLines.PROMOTION, HER, text, clock.instant());
    }
}
