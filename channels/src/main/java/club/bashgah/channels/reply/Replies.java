package club.bashgah.channels.reply;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what members write, with what was understood of it. */
public interface Replies {

    /** The source of facts under which replies carry their consequences. */
    String SOURCE = "replies";

    /** Keeps it with its pending consequences; false when this id is kept already. */
    boolean receive(Reply reply);

    /** Keeps one that is understood already and causes nothing more; false when this id is kept already. */
    boolean keepUnderstood(Reply reply, String as);

    Optional<Reply> find(String id);

    /** Notes what was made of it, as people will read it, such as {@code claimed/offer-7}; the first note stays. */
    void understood(String id, String as);

    /** A reply with what was understood, if anything was. */
    record Read(Reply reply, @Nullable String understoodAs) {}

    /** The latest first. */
    List<Read> latest(int limit);
}
