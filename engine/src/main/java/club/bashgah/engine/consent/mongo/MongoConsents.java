package club.bashgah.engine.consent.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.set;

import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.OptOut;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.RecipientKey;
import club.bashgah.engine.consent.Standing;
import club.bashgah.engine.consent.Suppression;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * What recipients allow, one document per recipient. Each statement has a place of its own in it and is written on the
 * condition that no later one, nor the same one, stands there.
 */
@Repository
class MongoConsents implements Consents, PlansCollections {

    private final MongoCollection<Document> consents;

    MongoConsents(MongoDatabase database) {
        this.consents = database.getCollection("consents");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "consents", "_id", "never: that she said stop outlives her membership; no address is in it"));
    }

    @Override
    public void grant(RecipientKey recipient, Purpose purpose, Evidence evidence) {
        state(recipient, Statement.granted(purpose, evidence));
    }

    @Override
    public void grantAll(Collection<RecipientKey> recipients, Set<Purpose> purposes, Evidence evidence) {
        if (purposes.isEmpty()) {
            return;
        }
        var fresh = Inserts.ofNew(
                consents,
                recipients.stream()
                        .map(recipient -> Statement.granted(recipient, purposes, evidence))
                        .toList());
        var known = recipients.stream()
                .map(RecipientKey::value)
                .filter(key -> !fresh.contains(key))
                .toList();
        if (!known.isEmpty()) {
            purposes.forEach(purpose -> stateToKnown(known, Statement.granted(purpose, evidence)));
        }
    }

    @Override
    public void optOut(RecipientKey recipient, OptOut optOut) {
        state(recipient, Statement.optedOut(optOut));
    }

    @Override
    public void rejoin(RecipientKey recipient, LineId line, Evidence evidence) {
        state(recipient, Statement.rejoined(line, evidence));
    }

    @Override
    public void suppress(RecipientKey recipient, Suppression suppression) {
        state(recipient, Statement.suppressed(suppression));
    }

    @Override
    public Standing of(RecipientKey recipient) {
        var document = consents.find(eq(recipient.value())).first();
        return document == null ? Standing.unknown(recipient) : Statement.standing(document);
    }

    @Override
    public Map<RecipientKey, Standing> of(Collection<RecipientKey> recipients) {
        var standings = new HashMap<RecipientKey, Standing>();
        recipients.forEach(recipient -> standings.put(recipient, Standing.unknown(recipient)));
        consents.find(in("_id", keys(recipients)))
                .map(Statement::standing)
                .forEach(standing -> standings.put(standing.recipient(), standing));
        return standings;
    }

    private void state(RecipientKey recipient, Statement statement) {
        try {
            consents.updateOne(
                    and(eq(recipient.value()), unsaid(statement)), said(statement), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (!DuplicateKey.in(e)) {
                throw e;
            }
            stateToKnown(List.of(recipient.value()), statement);
        }
    }

    /** For those who had something there already, or got their document at this moment from another thread. */
    private void stateToKnown(List<String> keys, Statement statement) {
        consents.updateMany(and(in("_id", keys), unsaid(statement)), said(statement));
    }

    private static Bson unsaid(Statement statement) {
        return not(gte(statement.place() + ".at", statement.at()));
    }

    private static Bson said(Statement statement) {
        return set(statement.place(), statement.document());
    }

    private static List<String> keys(Collection<RecipientKey> recipients) {
        return recipients.stream().map(RecipientKey::value).distinct().toList();
    }
}
