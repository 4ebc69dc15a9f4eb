package club.bashgah.channels.message;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every record of messages does. */
public abstract class MessagesContract {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");
    private static final Origin SEND = new Origin(Origin.Kind.SEND, "s1");
    private static final long BLOCK = 7;

    protected abstract Messages messages();

    @Test
    public void aMessageIsReadBackAsItWasKept() {
        keep(0);

        assertThat(messages().find(id(0))).contains(message(0, SEND));
        assertThat(messages().queued(BLOCK, List.of(id(0)))).containsExactly(kept(0, null));
    }

    @Test
    public void anIdIsTakenOnce() {
        keep(0, 1);
        keep(1, 2);

        assertThat(messages().taken(ids(0, 4))).containsExactlyInAnyOrderElementsOf(ids(0, 3));
        assertThat(messages().counts(SEND)).isEqualTo(Map.of(MessageState.QUEUED, 3L));
    }

    @Test
    public void theSecondOfOneRecipientIsKeptAsSkipped() {
        messages().keep(List.of(kept(0, "s1/her"), kept(1, "s1/her")));
        messages().keep(List.of(kept(2, "s1/her"), kept(0, "s1/her")));

        assertThat(messages().counts(SEND)).isEqualTo(Map.of(MessageState.QUEUED, 1L, MessageState.SKIPPED, 2L));
        assertThat(messages().reasons(SEND)).isEqualTo(Map.of(Kept.SAME_RECIPIENT, 2L));
        assertThat(messages().find(id(2))).contains(message(2, SEND).skipped(Kept.SAME_RECIPIENT));
    }

    @ParameterizedTest
    @EnumSource(MessageState.class)
    public void onlyLegalChangesAreWritten(MessageState next) {
        for (var state : MessageState.values()) {
            keepIn(state);
            messages().record(List.of(Change.told(stateId(state), next, "why", "g", NOON)));
            var expected = state.mayBecome(next) ? next : state;
            assertThat(messages().find(stateId(state))).map(Message::state).contains(expected);
        }
    }

    @Test
    public void aChangeTwiceIsOnce() {
        keep(0);
        var sent = List.of(Change.sent(id(0), "g-1", NOON));
        messages().record(sent);
        var once = messages().find(id(0));
        messages().record(sent);

        assertThat(messages().find(id(0))).isEqualTo(once);
        assertThat(once.orElseThrow().gatewayId()).isEqualTo("g-1");
        assertThat(once.orElseThrow().sentAt()).isEqualTo(NOON);
    }

    @Test
    public void aChangeOfAnotherBlockIsWithoutEffect() {
        keep(0);
        messages().record(List.of(Change.ended(id(0), MessageState.FAILED, "no", NOON, BLOCK + 1)));
        assertThat(state(0)).isEqualTo(MessageState.QUEUED);

        messages().record(List.of(Change.ended(id(0), MessageState.FAILED, "no", NOON, BLOCK)));
        assertThat(state(0)).isEqualTo(MessageState.FAILED);
    }

    @Test
    public void whatReturnsLeavesByItsNewBlockAlone() {
        keep(0, 1);
        messages().record(List.of(Change.sent(id(1), "g", NOON)));

        messages().requeue(List.of(kept(0, null), kept(1, null)), BLOCK + 1, NOON.plusSeconds(5));
        messages().requeue(List.of(kept(0, null)), BLOCK + 2, NOON);

        assertThat(messages().queued(BLOCK, ids(0, 2))).isEmpty();
        assertThat(messages().queued(BLOCK + 2, ids(0, 2))).isEmpty();
        assertThat(messages().queued(BLOCK + 1, ids(0, 2))).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(id(0));
            assertThat(kept.tries()).isEqualTo(1);
            assertThat(kept.message().notBefore()).isEqualTo(NOON.plusSeconds(5));
        });
    }

    @Test
    public void anUnknownMessageIsAskedAboutWhenItsTimeHasCome() {
        keep(0, 1, 2);
        messages().record(List.of(unknown(0, 5), unknown(1, 3), unknown(2, 9)));

        assertThat(messages().toAsk(NOON.plusSeconds(5), 10))
                .extracting(Kept::id)
                .containsExactly(id(1), id(0));
        messages().askLater(List.of(id(1)), null);
        messages().askLater(List.of(id(0)), NOON.plusSeconds(20));
        messages().record(List.of(Change.sent(id(2), "g", NOON)));
        assertThat(messages().toAsk(NOON.plusSeconds(30), 10))
                .extracting(Kept::id)
                .containsExactly(id(0));
    }

    @Test
    public void whatReturnedToTheQueueIsNotAskedAbout() {
        keep(0);
        messages().record(List.of(unknown(0, 1)));
        messages().requeue(List.of(kept(0, null)), BLOCK + 1, NOON);

        assertThat(messages().toAsk(NOON.plusSeconds(9), 10)).isEmpty();
        assertThat(state(0)).isEqualTo(MessageState.QUEUED);
    }

    @Test
    public void cancellingLeavesAloneWhatHasLeft() {
        keep(0, 1);
        messages().keep(List.of(kept(message(9, new Origin(Origin.Kind.SEND, "s10")), null)));
        messages().record(List.of(Change.sent(id(0), "g", NOON)));

        messages().cancel(SEND, "too late");
        messages().cancel(SEND, "twice");

        assertThat(messages().counts(SEND)).isEqualTo(Map.of(MessageState.SENT, 1L, MessageState.CANCELLED, 1L));
        assertThat(messages().reasons(SEND)).isEqualTo(Map.of("too late", 1L));
        assertThat(messages().counts(new Origin(Origin.Kind.SEND, "s10"))).containsKey(MessageState.QUEUED);
    }

    @Test
    public void pagesGoByIdAndStateAndReason() {
        messages().keep(List.of(kept(message(9, new Origin(Origin.Kind.SEND, "s10")), null)));
        keep(0, 1, 2, 3);
        messages().record(List.of(Change.ended(id(1), MessageState.FAILED, "a", NOON, 0)));
        messages().record(List.of(Change.ended(id(3), MessageState.FAILED, "b", NOON, 0)));

        assertThat(page(null, null, null, 3)).isEqualTo(ids(0, 3));
        assertThat(page(null, null, id(2), 3)).containsExactly(id(3));
        assertThat(page(MessageState.FAILED, null, null, 9)).containsExactly(id(1), id(3));
        assertThat(page(MessageState.FAILED, "b", null, 9)).containsExactly(id(3));
        assertThat(page(MessageState.FAILED, null, id(1), 9)).containsExactly(id(3));
    }

    @Test
    public void whatWasHandedOverIsFoundByRecipient() {
        keep(0, 1, 2);
        messages().record(List.of(Change.sent(id(0), "g", NOON), unknown(1, 5)));

        assertThat(messages().handedOver(List.of(Desk.key(0), Desk.key(1), Desk.key(2)), NOON.minusSeconds(1)))
                .extracting(Messages.HandedOver::to)
                .containsExactlyInAnyOrder(Desk.key(0), Desk.key(1));
        assertThat(messages().handedOver(List.of(Desk.key(0)), NOON)).isEmpty();
    }

    @Test
    public void messagesAreFoundByWhatGatewaysCallThem() {
        keep(0, 1);
        messages().record(List.of(Change.sent(id(0), "g-0", NOON), Change.sent(id(1), "g-1", NOON)));

        assertThat(messages().byGatewayIds(List.of("g-1", "g-2")))
                .extracting(Message::id)
                .containsExactly(id(1));
    }

    @Test
    public void herMessagesComeLatestFirst() {
        var her = new MemberId("m0");
        messages().keep(List.of(kept(0, null), kept(message(0, new Origin(Origin.Kind.SEND, "s0")), null)));

        assertThat(messages().of(her, 5))
                .extracting(Message::origin)
                .containsExactly(SEND, new Origin(Origin.Kind.SEND, "s0"));
        assertThat(messages().of(her, 1)).hasSize(1);
    }

    private void keep(int... members) {
        messages().keep(Arrays.stream(members).mapToObj(i -> kept(i, null)).toList());
    }

    private void keepIn(MessageState state) {
        var queued = message(0, SEND);
        messages()
                .keep(List.of(new Kept(
                        new Message(
                                stateId(state),
                                queued.number(),
                                SEND,
                                null,
                                queued.recipient(),
                                queued.purpose(),
                                queued.line(),
                                false,
                                queued.text(),
                                1,
                                queued.cost(),
                                state,
                                "",
                                null,
                                NOON,
                                NOON,
                                null),
                        Desk.key(0),
                        null,
                        BLOCK,
                        0)));
    }

    private MessageState state(int member) {
        return messages().find(id(member)).orElseThrow().state();
    }

    private List<MessageId> page(
            @Nullable MessageState state, @Nullable String reason, @Nullable MessageId after, int limit) {
        return messages().page(SEND, state, reason, after, limit).stream()
                .map(Message::id)
                .toList();
    }

    private static Change unknown(int member, int askAfter) {
        return Change.unknown(id(member), "no answer", NOON, NOON.plusSeconds(askAfter), BLOCK);
    }

    private static MessageId stateId(MessageState state) {
        return new MessageId(SEND + "/" + state + "/step");
    }

    private static Kept kept(int member, @Nullable String once) {
        return kept(message(member, SEND), once);
    }

    private static Kept kept(Message message, @Nullable String once) {
        return new Kept(message, Desk.key(Math.toIntExact(message.number())), once, BLOCK, 0);
    }

    private static Message message(int member, Origin origin) {
        var id = new MemberId("m" + member);
        return new Message(
                MessageId.of(origin, id, "step"),
                member,
                origin,
                id,
                Desk.recipient(member),
                Purpose.PROMOTION,
                new LineId("promotion"),
                false,
                "سلام 😀",
                2,
                new Money(3_700, Currency.RIAL),
                MessageState.QUEUED,
                "",
                null,
                NOON,
                NOON,
                null);
    }

    private static MessageId id(int member) {
        return message(member, SEND).id();
    }

    private static List<MessageId> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(MessagesContract::id).toList();
    }
}
