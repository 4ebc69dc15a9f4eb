package club.bashgah.channels.message;

import java.util.Locale;

/**
 * What a message belongs to: a send of a campaign, a run of a journey, the answer to a reply.
 *
 * @param id of the send, run or reply; opaque here, free of personal data
 */
public record Origin(Kind kind, String id) {

    public enum Kind {
        SEND,
        JOURNEY,
        REPLY,
        TEST
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
