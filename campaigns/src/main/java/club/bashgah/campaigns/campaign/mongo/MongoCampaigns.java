package club.bashgah.campaigns.campaign.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.Inserts;
import club.bashgah.engine.storage.PlansCollections;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document per campaign; every change of it is one conditional update. */
@Repository
class MongoCampaigns implements Campaigns, PlansCollections {

    private final MongoCollection<Document> campaigns;

    MongoCampaigns(MongoDatabase database) {
        this.campaigns = database.getCollection("campaigns");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of(
                "campaigns",
                "_id",
                "never: a club makes a few a week",
                IndexPlan.on("createdAt", "_id"),
                IndexPlan.on("state", "createdAt")));
    }

    @Override
    public boolean add(Campaign campaign) {
        return !Inserts.ofNew(campaigns, List.of(CampaignDocuments.document(campaign)))
                .isEmpty();
    }

    @Override
    public Optional<Campaign> find(CampaignId id) {
        return Optional.ofNullable(campaigns.find(eq(id.value())).first()).map(CampaignDocuments::campaign);
    }

    @Override
    public List<Campaign> latest(int limit) {
        return campaigns
                .find()
                .sort(descending("createdAt", "_id"))
                .limit(limit)
                .map(CampaignDocuments::campaign)
                .into(new ArrayList<>());
    }

    @Override
    public List<Campaign> in(Set<CampaignState> states) {
        return campaigns
                .find(Filters.in("state", names(states)))
                .sort(ascending("createdAt"))
                .map(CampaignDocuments::campaign)
                .into(new ArrayList<>());
    }

    @Override
    public boolean changeDraft(Campaign campaign) {
        var draft = and(eq(campaign.id().value()), eq("state", CampaignState.DRAFT.name()));
        return campaigns.replaceOne(draft, CampaignDocuments.document(campaign)).getMatchedCount() == 1;
    }

    @Override
    public boolean move(CampaignId id, CampaignState to) {
        var from = and(eq(id.value()), Filters.in("state", names(to.reachableFrom())));
        return campaigns.updateOne(from, Updates.set("state", to.name())).getMatchedCount() == 1;
    }

    @Override
    public boolean advance(CampaignId id, Instant due, @Nullable Instant next) {
        return campaigns
                        .updateOne(and(eq(id.value()), eq("due", due)), Updates.set("due", next))
                        .getMatchedCount()
                == 1;
    }

    private static List<String> names(Collection<CampaignState> states) {
        return states.stream().map(CampaignState::name).toList();
    }
}
