package club.bashgah.channels.reply;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Recipient;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of replies does. */
public abstract class RepliesContract {

    private static final Instant NOON = Instant.parse("2026-11-22T08:30:00Z");

    protected abstract Replies replies();

    @Test
    public void aReplyIsKeptOnce() {
        assertThat(replies().receive(reply("g/1", 0, "۱"))).isTrue();
        assertThat(replies().receive(reply("g/1", 9, "other"))).isFalse();

        assertThat(replies().find("g/1")).contains(reply("g/1", 0, "۱"));
        assertThat(replies().find("g/2")).isEmpty();
    }

    @Test
    public void theFirstNoteStays() {
        replies().receive(reply("g/1", 0, "1"));
        replies().understood("g/1", "claimed/offer-7");
        replies().understood("g/1", "nothing");
        replies().keepUnderstood(reply("g/2", 1, "11"), "stop");
        replies().understood("g/3", "nobody");

        assertThat(replies().latest(9))
                .extracting(Replies.Read::understoodAs)
                .containsExactly("stop", "claimed/offer-7");
    }

    @Test
    public void theLatestComeFirst() {
        replies().receive(reply("g/1", 5, "a"));
        replies().receive(reply("g/2", 9, "b"));
        replies().receive(reply("g/3", 1, "c"));

        assertThat(replies().latest(2)).extracting(read -> read.reply().id()).containsExactly("g/2", "g/1");
    }

    private static Reply reply(String id, int second, String text) {
        return new Reply(id, new LineId("service"), Recipient.sms("+989121234567"), text, NOON.plusSeconds(second));
    }
}
