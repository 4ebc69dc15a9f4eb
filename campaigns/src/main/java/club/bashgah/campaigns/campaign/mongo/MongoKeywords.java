package club.bashgah.campaigns.campaign.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.Keywords;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.DuplicateKey;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Upserts;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document per line and keyword; whoever may not have it collides with it. */
@Repository
class MongoKeywords implements Keywords, PlansCollections {

    private final MongoCollection<Document> keywords;

    MongoKeywords(MongoDatabase database) {
        this.keywords = database.getCollection("keywords");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("keywords", "_id", "never: a line has a handful"));
    }

    @Override
    public boolean reserve(LineId line, String keyword, CampaignId campaign, Instant until, Instant now) {
        var mine = eq("campaign", campaign.value());
        try {
            keywords.updateOne(
                    Upserts.where(key(line, keyword), or(mine, lte("until", now))),
                    Updates.combine(Updates.set("campaign", campaign.value()), Updates.set("until", until)),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoException e) {
            if (DuplicateKey.in(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void release(LineId line, String keyword, CampaignId campaign) {
        keywords.deleteOne(and(eq(key(line, keyword)), eq("campaign", campaign.value())));
    }

    private static String key(LineId line, String keyword) {
        return line + "/" + keyword;
    }
}
