package club.bashgah.channels.message;

import java.util.List;

/**
 * The proof of a send, compared id by id.
 *
 * @param audience members the send was for
 * @param messages messages kept for it, in any state
 * @param sent messages the record says the gateway acknowledged
 * @param acknowledged messages the gateway itself says it acknowledged
 * @param findings what does not agree, at most a hundred, in words with ids; empty when clean
 */
public record Audit(
        Origin origin,
        long audience,
        long messages,
        long sent,
        long acknowledged,
        long doubled,
        long waiting,
        List<String> findings) {

    public Audit {
        findings = List.copyOf(findings);
    }

    public boolean clean() {
        return findings.isEmpty() && audience == messages && sent == acknowledged && doubled == 0;
    }
}
