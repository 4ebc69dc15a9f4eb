package club.bashgah.engine.club.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.ShownMoney;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The club's settings, one document per change under the instant from which it is in force. */
@Repository
class MongoClubs implements Clubs, PlansCollections {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final Instant BEFORE_ALL = Instant.EPOCH;

    private final MongoCollection<Document> changes;
    private final Club preset;
    private final Clock clock;
    private volatile @Nullable Remembered remembered;

    /** @param preset put in force, for good, where there are no settings yet */
    MongoClubs(MongoDatabase database, Club preset, Clock clock) {
        this.changes = database.getCollection("clubs");
        this.preset = preset;
        this.clock = clock;
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("clubs", "_id", "never: one document per change of settings"));
    }

    @Override
    public Club current() {
        var now = clock.instant();
        var known = remembered;
        if (known != null && now.isBefore(known.until())) {
            return known.club();
        }
        var club = inForce(now).orElseGet(this::startWithPreset);
        remembered = new Remembered(club, now.plus(REMEMBERED));
        return club;
    }

    @Override
    public void change(Club club, Instant at, String by) {
        if (!inForce(at).equals(Optional.of(club))) {
            put(club, at, by);
        }
        remembered = null;
    }

    private Club startWithPreset() {
        put(preset, BEFORE_ALL, "preset");
        return preset;
    }

    private void put(Club club, Instant at, String by) {
        changes.replaceOne(eq(at), document(club, at).append("by", by), new ReplaceOptions().upsert(true));
    }

    private Optional<Club> inForce(Instant at) {
        return Optional.ofNullable(
                        changes.find(lte("_id", at)).sort(descending("_id")).first())
                .map(document -> club(new Stored(document)));
    }

    private static Document document(Club club, Instant at) {
        return new Document("_id", at)
                .append("name", club.name())
                .append("promise", club.promise())
                .append("currency", club.currency().code())
                .append("toman", club.shownMoney().toman())
                .append("zone", club.zone().getId())
                .append("calendar", club.calendar().name())
                .append("homeCountry", club.homeCountry())
                .append(
                        "languages",
                        club.languages().stream().map(Language::code).toList())
                .append("joiningWording", club.joiningWording());
    }

    private static Club club(Stored stored) {
        return new Club(
                stored.text("name"),
                stored.text("promise"),
                new Currency(stored.text("currency")),
                new ShownMoney(stored.document().getBoolean("toman")),
                ZoneId.of(stored.text("zone")),
                stored.oneOf(ClubCalendar.class, "calendar"),
                stored.text("homeCountry"),
                stored.document().getList("languages", String.class).stream()
                        .map(Language::new)
                        .toList(),
                stored.text("joiningWording"));
    }

    private record Remembered(Club club, Instant until) {}
}
