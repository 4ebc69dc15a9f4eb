package club.bashgah.channels.reply;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.line.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every gateway keeps that is asked for replies. */
public abstract class InboxContract {

    protected abstract Inbox inbox();

    protected abstract Line line();

    /** Somebody writes to the line. */
    protected abstract void write(String text);

    @Test
    void whatCameIsFetched() {
        write("1");
        write("۱۱");

        assertThat(texts(inbox().fetch(line()))).containsExactly("1", "۱۱");
    }

    @Test
    void repliesHaveIdsOfTheirOwnUnderTheGatewaysName() {
        write("1");
        write("1");

        assertThat(inbox().fetch(line()))
                .extracting(Reply::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(inbox().gateway() + "/"));
    }

    @Test
    void hundredsAreFetchedAtOnce() {
        for (int i = 0; i < 250; i++) {
            write("reply " + i);
        }
        assertThat(inbox().fetch(line())).hasSize(250);
    }

    @Test
    void whatWasFetchedIsReadAgainUnderTheSameId() {
        write("1");
        var fetched = inbox().fetch(line());

        assertThat(inbox().reread(line())).containsAll(fetched);
    }

    @Test
    void rereadingFindsWhatWasNeverFetched() {
        write("1");

        assertThat(texts(inbox().reread(line()))).containsExactly("1");
    }

    @Test
    void anEmptyInboxIsEmpty() {
        assertThat(inbox().fetch(line())).isEmpty();
        assertThat(inbox().reread(line())).isEmpty();
    }

    private static List<String> texts(List<Reply> replies) {
        return replies.stream().map(Reply::text).toList();
    }
}
