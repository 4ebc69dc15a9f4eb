package club.bashgah.channels.sandbox;

import java.time.Instant;

/**
 * A text on a pretend phone. Prints without its words.
 *
 * @param id the operator's own, unique among messages and among replies
 * @param line the number it came from or went to
 * @param written whether it was written on the phone, and not received by it
 */
public record SandboxText(long id, String line, String text, boolean written, Instant at) {

    @Override
    public String toString() {
        return "SandboxText[%d, %s, %s]".formatted(id, written ? "written" : "received", at);
    }
}
