package club.bashgah.ops.callback;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.receipt.Receipt;
import club.bashgah.channels.receipt.ReceivingReceipts;
import club.bashgah.channels.receipt.Webhook.Said;
import club.bashgah.channels.reply.ReceivingReplies;
import club.bashgah.channels.reply.Reply;
import club.bashgah.engine.consent.Recipient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands what a gateway said to the room it is for. */
@Component
class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final ReceivingReceipts receiving;
    private final ReceivingReplies replying;
    private final Lines lines;
    private final Clock clock;

    Hearing(ReceivingReceipts receiving, ReceivingReplies replying, Lines lines, Clock clock) {
        this.receiving = receiving;
        this.replying = replying;
        this.lines = lines;
        this.clock = clock;
    }

    void receipts(List<Receipt> receipts) {
        receiving.receive(receipts);
    }

    /** Replies to numbers that are no line of ours are noted in the log and left. */
    void replies(List<Said> said) {
        said.forEach(one -> reply(one)
                .ifPresentOrElse(
                        replying::receive,
                        () -> LOG.warn("Reply {} was written to a number that is no line of the club", one.id())));
    }

    private Optional<Reply> reply(Said said) {
        return lines.byNumber(said.number())
                .map(Line::id)
                .map(line -> new Reply(said.id(), line, Recipient.sms(said.from()), said.text(), clock.instant()));
    }
}
