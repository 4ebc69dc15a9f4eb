package club.bashgah.deviceingest.importing;

import club.bashgah.engine.member.Enrolling;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Joining;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.purchase.RecordingPurchases;
import club.bashgah.engine.usecase.UseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what rows say, many at a time. The same rows twice change nothing. */
@UseCase
public final class KeepingRows {

    private final Enrolling enrolling;
    private final RecordingPurchases recording;
    private final Refusals refusals;

    public KeepingRows(Enrolling enrolling, RecordingPurchases recording, Refusals refusals) {
        this.enrolling = enrolling;
        this.recording = recording;
        this.refusals = refusals;
    }

    public Tally keep(ImportId id, List<? extends MappedRow> rows) {
        var joinings = new ArrayList<Joining>();
        var bought = new ArrayList<MappedRow.Bought>();
        var refused = new ArrayList<RefusedRow>();
        for (var row : rows) {
            switch (row) {
                case MappedRow.Joined(var joining) -> joinings.add(joining);
                case MappedRow.Bought purchase -> bought.add(purchase);
                case MappedRow.Refused(var why) -> refused.add(why);
            }
        }
        if (!refused.isEmpty()) {
            refusals.keep(id, refused);
        }
        return keepMembers(joinings).plus(keepPurchases(bought)).plus(new Tally(0, 0, refused.size()));
    }

    private Tally keepMembers(List<Joining> joinings) {
        if (joinings.isEmpty()) {
            return Tally.NONE;
        }
        long fresh = enrolling.enrolAll(joinings).stream()
                .filter(enrolment -> enrolment.fresh())
                .count();
        return new Tally(fresh, joinings.size() - fresh, 0);
    }

    private Tally keepPurchases(List<MappedRow.Bought> bought) {
        if (bought.isEmpty()) {
            return Tally.NONE;
        }
        var members = enrolBuyers(bought);
        var purchases = new LinkedHashMap<String, Purchase>();
        bought.forEach(row -> purchases.putIfAbsent(row.key().value(), row.by(memberOf(row, members))));
        long fresh = recording.recordAll(purchases.values());
        return new Tally(fresh, bought.size() - fresh, 0);
    }

    private Map<List<Identity>, MemberId> enrolBuyers(List<MappedRow.Bought> bought) {
        var buyers = new LinkedHashMap<List<Identity>, Joining>();
        for (var row : bought) {
            var buyer = row.buyer();
            if (buyer != null) {
                buyers.putIfAbsent(buyer.identities(), buyer);
            }
        }
        if (buyers.isEmpty()) {
            return Map.of();
        }
        var enrolments = enrolling.enrolAll(List.copyOf(buyers.values())).iterator();
        var members = new HashMap<List<Identity>, MemberId>();
        buyers.keySet()
                .forEach(identities -> members.put(identities, enrolments.next().member()));
        return members;
    }

    private static @Nullable MemberId memberOf(MappedRow.Bought row, Map<List<Identity>, MemberId> members) {
        var buyer = row.buyer();
        return buyer == null ? null : members.get(buyer.identities());
    }
}
