package club.bashgah.channels.message;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.usecase.UseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Proves a send: what was intended is what is kept, and what is kept as sent is what the gateway acknowledged. Where a
 * gateway remembers what it carried its record is asked, otherwise each message is asked about. Reads by pages; may run
 * while the send does.
 */
@UseCase
public final class Auditing {

    private static final int PAGE = 500;

    private final Messages messages;
    private final Lines lines;
    private final Map<String, GatewayRecord> records;
    private final Map<String, StatusLookup> lookups;

    public Auditing(Messages messages, Lines lines, List<GatewayRecord> records, List<StatusLookup> lookups) {
        this.messages = messages;
        this.lines = lines;
        this.records = records.stream().collect(Collectors.toMap(GatewayRecord::gateway, Function.identity()));
        this.lookups = lookups.stream().collect(Collectors.toMap(StatusLookup::gateway, Function.identity()));
    }

    /** Compares the record with the gateway's, for an audience known by its size alone. */
    public Audit audit(Origin origin, long audience) {
        var tally = new Tally(origin);
        compare(tally);
        return tally.audit(audience);
    }

    /** Compares the intended messages with the record, and the record with the gateway's. */
    public Audit audit(Origin origin, Intended intended) {
        var tally = new Tally(origin);
        long audience = 0;
        for (var page = intended.page(null, PAGE); !page.isEmpty(); page = intended.page(page.getLast(), PAGE)) {
            var missing = new ArrayList<>(page);
            missing.removeAll(messages.taken(page));
            missing.forEach(id -> tally.find("%s is intended and not kept".formatted(id)));
            audience += page.size();
        }
        compare(tally);
        return tally.audit(audience);
    }

    private void compare(Tally tally) {
        var page = messages.page(tally.origin(), null, null, null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .collect(Collectors.groupingBy(Message::line))
                    .forEach((line, those) -> tally.add(those, carried(line, those)));
            page = messages.page(tally.origin(), null, null, page.getLast().id(), PAGE);
        }
    }

    /** How often the gateway says it carried each; those it does not know are missing. */
    private Map<MessageId, Integer> carried(LineId line, List<Message> all) {
        var gateway = lines.find(line).map(Line::gateway).orElse("");
        var left = all.stream()
                .filter(message -> message.state() != MessageState.SKIPPED)
                .toList();
        var record = records.get(gateway);
        var lookup = lookups.get(gateway);
        if (record != null) {
            return remembered(record, left);
        }
        return lookup == null ? Map.of() : asked(lookup, left);
    }

    private static Map<MessageId, Integer> remembered(GatewayRecord record, List<Message> messages) {
        var carried = record.carried(messages.stream().map(Message::number).toList());
        var byId = new HashMap<MessageId, Integer>();
        messages.forEach(message -> byId.put(message.id(), carried.getOrDefault(message.number(), 0)));
        return byId;
    }

    private static Map<MessageId, Integer> asked(StatusLookup lookup, List<Message> messages) {
        var byId = new HashMap<MessageId, Integer>();
        lookup.ask(messages).forEach((id, found) -> {
            switch (found) {
                case StatusLookup.Found.Known _ -> byId.put(id, 1);
                case StatusLookup.Found.NeverArrived _ -> byId.put(id, 0);
            }
        });
        return byId;
    }
}
