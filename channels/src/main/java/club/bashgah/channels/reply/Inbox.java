package club.bashgah.channels.reply;

import club.bashgah.channels.line.Line;
import java.util.List;

/** Fetches what members wrote to a line, for gateways that are asked. Optional. */
public interface Inbox {

    String gateway();

    /** What came since the last call; may repeat what was fetched before, never loses what was not kept. */
    List<Reply> fetch(Line line);

    /** Everything the gateway still remembers, for the start and after a failure. */
    List<Reply> reread(Line line);
}
