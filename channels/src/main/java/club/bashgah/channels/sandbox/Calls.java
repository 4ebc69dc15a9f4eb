package club.bashgah.channels.sandbox;

import club.bashgah.channels.sandbox.Fact.Took;
import club.bashgah.channels.sandbox.Fact.Wrote;
import club.bashgah.channels.sandbox.Remembered.Known;
import club.bashgah.channels.sandbox.Remembered.Wanted;
import club.bashgah.channels.sms.SmsParts;
import club.bashgah.channels.sms.SmsParts.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The calls of the contract, by the provider's own documentation: names and order of parameters, limits, codes, times
 * in Unix seconds, costs in Rial.
 */
final class Calls {

    private static final int MOST_RECEPTORS = 200;
    private static final int MOST_IDS = 500;
    private static final int MOST_CHARACTERS = 900;
    private static final int PAGE = 100;
    private static final String OWN_LINE = "10004346";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Remembered remembered;
    private final SandboxSettings settings;

    Calls(Remembered remembered, SandboxSettings settings) {
        this.remembered = remembered;
        this.settings = settings;
    }

    /**
     * Does what is asked.
     *
     * @param method such as {@code sms/send}
     * @param now milliseconds since 1970
     */
    Told make(String method, Form form, long now, boolean honoursIds) {
        return switch (method) {
            case "sms/send" -> send(form, now, honoursIds);
            case "sms/sendarray" -> sendArray(form, now, honoursIds);
            case "sms/status" -> status(form, now);
            case "sms/statuslocalmessageid" -> statusByLocalId(form, now);
            case "sms/cancel" -> cancel(form, now);
            case "sms/receive" -> receive(form, now);
            case "sms/inboxpaged" -> inboxPaged(form, now);
            case "account/info" -> info();
            case "line/blocked/list" -> blockedList(form);
            case "line/blocked/exists" -> blockedExists(form);
            case "line/blocked/add" -> block(form, true, now);
            case "line/blocked/remove" -> block(form, false, now);
            default -> Told.code(404);
        };
    }

    private Told send(Form form, long now, boolean honoursIds) {
        var receptors = form.list("receptor");
        var line = form.has("sender") ? form.text("sender") : OWN_LINE;
        var localIds = form.numbers("localid");
        if (receptors.isEmpty()) {
            return Told.code(400);
        }
        if (!localIds.isEmpty() && localIds.size() != receptors.size()) {
            return Told.code(419);
        }
        var wanted = IntStream.range(0, receptors.size())
                .mapToObj(i -> new Asked(localId(localIds, i), line, receptors.get(i), form.text("message")))
                .toList();
        return take(wanted, form, now, honoursIds);
    }

    private Told sendArray(Form form, long now, boolean honoursIds) {
        var receptors = form.list("receptor");
        var lines = form.list("sender");
        var texts = form.list("message");
        var localIds = form.numbers("localmessageids");
        if (receptors.isEmpty()) {
            return Told.code(400);
        }
        if (lines.size() != receptors.size()
                || texts.size() != receptors.size()
                || (!localIds.isEmpty() && localIds.size() != receptors.size())) {
            return Told.code(419);
        }
        var wanted = IntStream.range(0, receptors.size())
                .mapToObj(i -> new Asked(localId(localIds, i), lines.get(i), receptors.get(i), texts.get(i)))
                .toList();
        return take(wanted, form, now, honoursIds);
    }

    /** A message as the caller worded it. */
    private record Asked(long localId, String line, String receptor, String text) {

        /** The provider's code for what is wrong with it, 200 for nothing. */
        int code() {
            if (!Numbers.isPhone(receptor)) {
                return 411;
            }
            if (!line.matches("[0-9]{3,20}")) {
                return 412;
            }
            return text.isBlank() || text.length() > MOST_CHARACTERS ? 413 : 200;
        }

        @Override
        public String toString() {
            return "Asked[%d, by %s]".formatted(localId, line);
        }
    }

    /** All or none: one bad message refuses the whole call. */
    private Told take(List<Asked> asked, Form form, long now, boolean honoursIds) {
        if (asked.size() > MOST_RECEPTORS) {
            return Told.code(414);
        }
        int code = asked.stream()
                .mapToInt(Asked::code)
                .filter(each -> each != 200)
                .findFirst()
                .orElse(200);
        if (code != 200) {
            return Told.code(code);
        }
        long dueAt = form.number("date", 0) * 1_000;
        var wanted = asked.stream().map(each -> wanted(each, dueAt)).toList();
        if (wanted.stream().mapToLong(Wanted::cost).sum() > remembered.creditLeft()) {
            return Told.code(418);
        }
        return Told.ok(remembered.take(wanted, now, honoursIds).stream()
                .map(took -> entry(took, now))
                .toList());
    }

    private Wanted wanted(Asked asked, long dueAt) {
        return new Wanted(asked.localId, asked.line, Numbers.e164(asked.receptor), asked.text, cost(asked.text), dueAt);
    }

    private long cost(String text) {
        var parts = SmsParts.of(text);
        return parts.parts() * (parts.encoding() == Encoding.GSM_7 ? settings.latinPart() : settings.persianPart());
    }

    private Told status(Form form, long now) {
        var ids = form.numbers("messageid");
        return codeForIds(ids, () -> remembered.byMessageIds(ids, now));
    }

    private Told statusByLocalId(Form form, long now) {
        var ids = form.numbers("localid");
        return codeForIds(ids, () -> remembered.byLocalIds(ids, now));
    }

    private Told cancel(Form form, long now) {
        var ids = form.numbers("messageid");
        return codeForIds(
                ids, () -> ids.stream().map(id -> remembered.cancel(id, now)).toList());
    }

    private static Told codeForIds(List<Long> ids, Supplier<List<Known>> known) {
        if (ids.isEmpty()) {
            return Told.code(400);
        }
        return ids.size() > MOST_IDS
                ? Told.code(414)
                : Told.ok(known.get().stream().map(Calls::entry).toList());
    }

    private Told receive(Form form, long now) {
        var line = form.text("linenumber");
        if (line.isEmpty()) {
            return Told.code(400);
        }
        var replies = form.number("isread", 0) == 0
                ? remembered.readUnread(line, PAGE)
                : remembered.readAgain(line, true, 0, PAGE, now);
        return Told.ok(replies.stream().map(Calls::entry).toList());
    }

    private Told inboxPaged(Form form, long now) {
        var line = form.text("linenumber");
        int page = (int) form.number("pagenumber", 1);
        if (line.isEmpty() || page < 1) {
            return Told.code(400);
        }
        var read = form.number("isread", 0) == 1;
        var replies = remembered.readAgain(line, read, (page - 1) * PAGE, PAGE, now);
        var about = NODES.objectNode().put("currentpage", page).put("pagesize", PAGE);
        return Told.page(replies.stream().map(Calls::entry).toList(), about);
    }

    private Told info() {
        return Told.single(NODES.objectNode()
                .put("remaincredit", remembered.creditLeft())
                .put("expiredate", 4_102_444_800L)
                .put("type", "master"));
    }

    private Told blockedList(Form form) {
        return Told.ok(remembered.blocked(form.text("linenumber")).entrySet().stream()
                .map(Calls::entry)
                .toList());
    }

    private Told blockedExists(Form form) {
        var blocked = remembered.blocked(form.text("linenumber"));
        return Told.ok(form.list("receptor").stream()
                .map(receptor -> NODES.objectNode()
                        .put("receptor", receptor)
                        .put("exists", Numbers.isPhone(receptor) && blocked.containsKey(Numbers.e164(receptor))))
                .toList());
    }

    private Told block(Form form, boolean block, long now) {
        var line = form.text("linenumber");
        var receptors = form.list("receptor");
        if (line.isEmpty() || receptors.isEmpty()) {
            return Told.code(400);
        }
        var done = new ArrayList<ObjectNode>();
        for (var receptor : receptors) {
            if (!Numbers.isPhone(receptor)) {
                return Told.code(411);
            }
            remembered.block(line, Numbers.e164(receptor), block, now);
            done.add(NODES.objectNode().put("receptor", receptor));
        }
        return Told.ok(done);
    }

    private static long localId(List<Long> localIds, int i) {
        return localIds.isEmpty() ? 0 : localIds.get(i);
    }

    private static ObjectNode entry(Took took, long now) {
        var state = took.dueAt() > now ? State.SCHEDULED : State.AT_CARRIER;
        return NODES.objectNode()
                .put("messageid", took.messageId())
                .put("localid", took.localId())
                .put("message", took.text())
                .put("status", state.code())
                .put("statustext", state.words())
                .put("sender", took.line())
                .put("receptor", Numbers.national(took.phone()))
                .put("date", took.takenAt() / 1_000)
                .put("cost", took.cost());
    }

    /** As look-ups and receipts say it. */
    static ObjectNode entry(Known known) {
        return NODES.objectNode()
                .put("messageid", known.messageId())
                .put("localid", known.localId())
                .put("status", known.state().code())
                .put("statustext", known.state().words());
    }

    private static ObjectNode entry(Wrote wrote) {
        return NODES.objectNode()
                .put("messageid", wrote.replyId())
                .put("message", wrote.text())
                .put("sender", Numbers.national(wrote.phone()))
                .put("receptor", wrote.line())
                .put("date", wrote.at() / 1_000);
    }

    private static ObjectNode entry(Map.Entry<String, Long> blocked) {
        return NODES.objectNode()
                .put("receptor", Numbers.national(blocked.getKey()))
                .put("blockreason", 2)
                .put("date", blocked.getValue() / 1_000);
    }
}
