package club.bashgah.channels.reply;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.line.InMemoryLines;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.message.InMemoryOutbox;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.privacy.Hashes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PollingInboxesTest {

    private final SettableClock clock = SettableClock.at("2026-11-22T11:00:00Z");
    private final InMemoryLines lines = new InMemoryLines();
    private final InMemoryReplies replies = new InMemoryReplies();
    private final RememberingInbox inbox = new RememberingInbox();
    private final PollingInboxes polling = new PollingInboxes(
            List.of(inbox),
            lines,
            new ReceivingReplies(
                    replies,
                    new InMemoryConsents(),
                    new Confirming(
                            new InMemoryOutbox(lines, clock),
                            new InMemoryMembers(),
                            new InMemoryClubs(SomeClub.iranian(), clock),
                            Hashes.OPEN),
                    Hashes.OPEN));

    PollingInboxesTest() {
        lines.keep(SomeLines.service());
    }

    @Test
    void everythingIsReadAgainAtStartAndThenWhatIsNew() {
        inbox.comes("g/1");
        polling.runOnce();
        inbox.comes("g/2");
        polling.runOnce();

        assertThat(inbox.asked).containsExactly("reread", "fetch");
        assertThat(replies.latest(9)).hasSize(2);
    }

    @Test
    void everythingIsReadAgainAfterAFailure() {
        polling.runOnce();
        inbox.comes("g/1");
        inbox.failing = true;
        polling.runOnce();
        inbox.failing = false;
        polling.runOnce();
        polling.runOnce();

        assertThat(inbox.asked).containsExactly("reread", "fetch", "reread", "fetch");
        assertThat(replies.latest(9)).hasSize(1);
    }

    /** Marks as read what it returns, also when the answer is lost. */
    private final class RememberingInbox implements Inbox {

        private final List<Reply> all = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private int read;
        private boolean failing;

        void comes(String id) {
            all.add(new Reply(id, SomeLines.SERVICE, Recipient.sms("+989121234567"), "۱", clock.instant()));
        }

        @Override
        public String gateway() {
            return "fake";
        }

        @Override
        public List<Reply> fetch(Line line) {
            asked.add("fetch");
            return answer(all.subList(read, all.size()));
        }

        @Override
        public List<Reply> reread(Line line) {
            asked.add("reread");
            return answer(all);
        }

        private List<Reply> answer(List<Reply> some) {
            var answer = List.copyOf(some);
            read = all.size();
            if (failing) {
                throw new IllegalStateException("connection lost");
            }
            return answer;
        }
    }
}
