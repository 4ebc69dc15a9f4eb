package club.bashgah.channels.reply;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.engine.consent.Recipient;
import java.time.Instant;

class InMemoryInboxTest extends InboxContract {

    private final InMemoryInbox inbox = new InMemoryInbox("fake");
    private int written;

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected Line line() {
        return SomeLines.promotion();
    }

    @Override
    protected void write(String text) {
        var from = Recipient.sms("+989121112233");
        inbox.arrive(new Reply("fake/" + ++written, line().id(), from, text, Instant.EPOCH));
    }
}
