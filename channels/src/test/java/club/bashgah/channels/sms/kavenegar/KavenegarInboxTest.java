package club.bashgah.channels.sms.kavenegar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.message.SampleMessages;
import club.bashgah.channels.reply.Inbox;
import club.bashgah.channels.reply.InboxContract;
import club.bashgah.channels.reply.Reply;
import club.bashgah.channels.sandbox.Misbehaviour.Fault;
import club.bashgah.engine.consent.Recipient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KavenegarInboxTest extends InboxContract {

    private static final String PHONE = "+989121112233";

    @TempDir
    private Path folder;

    private SandboxJoined joined;
    private KavenegarInbox inbox;

    @BeforeEach
    void join() throws IOException {
        joined = new SandboxJoined(folder);
        inbox = new KavenegarInbox(joined.api, () -> SampleMessages.QUEUED_AT);
    }

    @AfterEach
    void part() throws IOException {
        joined.close();
    }

    @Test
    void aReplyIsFetchedOnce() {
        write("۱");

        assertThat(inbox.fetch(SandboxJoined.LINE))
                .containsExactly(new Reply(
                        "kavenegar/1", SampleMessages.LINE, Recipient.sms(PHONE), "۱", SampleMessages.QUEUED_AT));
        assertThat(inbox.fetch(SandboxJoined.LINE)).isEmpty();
    }

    @Test
    void whatWasMarkedAsReadWhileTheAnswerWasLostComesWithTheNextCall() {
        write("1");
        joined.always(Fault.LOST_ANSWER);
        assertThatThrownBy(() -> inbox.fetch(SandboxJoined.LINE)).hasMessageContaining("line promo");
        joined.behave();

        assertThat(texts(inbox.fetch(SandboxJoined.LINE))).containsExactly("1");
        assertThat(inbox.fetch(SandboxJoined.LINE)).isEmpty();
    }

    @Test
    void aLongTextIsCut() {
        write("x".repeat(5_000));

        assertThat(inbox.fetch(SandboxJoined.LINE).getFirst().text()).hasSize(2_000);
    }

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected Line line() {
        return SandboxJoined.LINE;
    }

    @Override
    protected void write(String text) {
        joined.operator.reply(PHONE, SandboxJoined.LINE.number(), text);
    }

    private static List<String> texts(List<Reply> replies) {
        return replies.stream().map(Reply::text).toList();
    }
}
