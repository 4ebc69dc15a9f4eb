package club.bashgah.channels.sandbox;

import club.bashgah.channels.sandbox.Misbehaviour.Fault;
import club.bashgah.channels.sandbox.SandboxAnswer.Answered;
import club.bashgah.channels.sandbox.SandboxAnswer.Dropped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers, and what faults make of them on the way back. */
final class Spoilt {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String PAGE = "<html><body>We will be back soon.</body></html>";

    /** The answer as it is, its code also as HTTP status, as the provider does. */
    static SandboxAnswer not(Told told) {
        return new Answered(told.code(), JSON, told.json().toString());
    }

    /** @param fault null for none */
    static SandboxAnswer by(@Nullable Fault fault, Told told, RandomGenerator random) {
        return switch (fault) {
            case LOST_CALL, LOST_ANSWER -> new Dropped();
            case CRASHED -> new Answered(500, "text/html", PAGE);
            case HTML -> new Answered(200, "text/html", PAGE);
            case CUT_JSON -> cut(told);
            case SHORT_ARRAY -> not(shortened(told));
            case LONG_ARRAY -> not(lengthened(told));
            case REORDERED_ARRAY -> not(reordered(told, random));
            case BUSY, IP_RESTRICTED, TOO_MANY_CALLS, NO_CREDIT, REFUSED, UNAVAILABLE -> not(Told.code(fault.code()));
            case FORGOTTEN_IDS, SHUFFLED_RECEIPTS, REPEATED_RECEIPTS -> not(told);
            case null -> not(told);
        };
    }

    private static SandboxAnswer cut(Told told) {
        var json = told.json().toString();
        return new Answered(200, JSON, json.substring(0, json.length() / 2));
    }

    private static Told shortened(Told told) {
        var entries = told.entries();
        return told.with(entries.subList(0, Math.max(0, entries.size() - 1)));
    }

    private static Told lengthened(Told told) {
        var entries = new ArrayList<>(told.entries());
        told.entries().stream().findFirst().map(Spoilt::stranger).ifPresent(entry -> entries.addFirst(entry));
        return told.with(entries);
    }

    /** Somebody else's message. */
    private static ObjectNode stranger(ObjectNode entry) {
        return entry.deepCopy().put("messageid", 1).put("localid", 1).put("receptor", "09000000000");
    }

    private static Told reordered(Told told, RandomGenerator random) {
        List<ObjectNode> entries = new ArrayList<>(told.entries());
        Collections.shuffle(entries, random);
        return told.with(entries);
    }

    private Spoilt() {}
}
