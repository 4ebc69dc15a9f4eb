package club.bashgah.ops.security.mongo;

import static com.mongodb.client.model.Filters.eq;

import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.ops.security.User;
import club.bashgah.ops.security.Users;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document per user. */
@Repository
class MongoUsers implements Users, PlansCollections {

    private static final CollectionPlan PLAN = CollectionPlan.of("users", "_id", "when removed by hand");

    private final MongoCollection<Document> users;

    MongoUsers(MongoDatabase database) {
        this.users = database.getCollection(PLAN.name());
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(PLAN);
    }

    @Override
    public Optional<User> find(String name) {
        return Optional.ofNullable(users.find(eq(name)).first()).map(MongoUsers::user);
    }

    @Override
    public void keep(User user) {
        var document = new Document("_id", user.name())
                .append("passwordHash", user.passwordHash())
                .append("oneTime", user.oneTime())
                .append("passwordSince", Date.from(user.passwordSince()));
        users.replaceOne(eq(user.name()), document, new ReplaceOptions().upsert(true));
    }

    private static User user(Document document) {
        return new User(
                document.getString("_id"),
                document.getString("passwordHash"),
                document.getBoolean("oneTime"),
                document.getDate("passwordSince").toInstant());
    }
}
