package club.bashgah.channels.reply;

import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.OptOut;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes what members write. A stop-word counts from the moment this returns and causes nothing else; everything else is
 * left to whoever waits for it. The same reply twice, or again after a crash, is the same reply.
 */
@UseCase
public final class ReceivingReplies {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_WORDING = 200;

    private final Replies replies;
    private final Consents consents;
    private final Confirming confirming;
    private final KeyedHash hash;

    public ReceivingReplies(Replies replies, Consents consents, Confirming confirming, KeyedHash hash) {
        this.replies = replies;
        this.consents = consents;
        this.confirming = confirming;
        this.hash = hash;
    }

    public void receive(Reply reply) {
        Keyword.in(reply.text())
                .ifPresentOrElse(keyword -> obey(keyword, fit(reply)), () -> replies.receive(fit(reply)));
    }

    /** Consent first: a reply that could not be kept comes again, an opt-out that was forgotten does not. */
    private void obey(Keyword keyword, Reply came) {
        var reply = replies.find(came.id()).orElse(came);
        var changes = changes(keyword, reply);
        record(keyword, reply);
        replies.keepUnderstood(reply, keyword.name().toLowerCase(Locale.ROOT));
        if (changes) {
            confirming.confirm(keyword, reply);
        }
    }

    /** Whether it is news; by an earlier try of the same reply it is not old. */
    private boolean changes(Keyword keyword, Reply reply) {
        var standing = consents.of(reply.from().key(hash));
        var stop = standing.optOuts().stream()
                .filter(optOut -> reply.line().equals(optOut.line()) && optOut.purpose() == Purpose.PROMOTION)
                .map(OptOut::evidence)
                .findFirst();
        var rejoining = Optional.ofNullable(standing.rejoinings().get(reply.line()));
        return switch (keyword) {
            case STOP -> !holds(stop, rejoining, reply);
            case START -> !holds(rejoining, stop, reply);
        };
    }

    private static boolean holds(Optional<Evidence> said, Optional<Evidence> otherwise, Reply reply) {
        return said.filter(evidence -> !evidence.source().equals(source(reply)))
                .filter(evidence -> otherwise.isEmpty()
                        || evidence.at().isAfter(otherwise.get().at()))
                .isPresent();
    }

    private void record(Keyword keyword, Reply reply) {
        var evidence = new Evidence(reply.receivedAt(), source(reply), cut(reply.text(), LONGEST_WORDING));
        var recipient = reply.from().key(hash);
        switch (keyword) {
            case STOP -> consents.optOut(recipient, new OptOut(Purpose.PROMOTION, reply.line(), evidence));
            case START -> consents.rejoin(recipient, reply.line(), evidence);
        }
    }

    private static String source(Reply reply) {
        return "reply/" + reply.id();
    }

    private static Reply fit(Reply reply) {
        var text = cut(reply.text().replace("\0", ""), LONGEST_TEXT);
        return new Reply(reply.id(), reply.line(), reply.from(), text, reply.receivedAt());
    }

    /** Never between the two halves of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
