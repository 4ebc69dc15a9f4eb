package club.bashgah.channels.line.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.line.QuietHours;
import club.bashgah.channels.line.Tariff;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.LineId;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.IndexPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lines, each one document with what it waits for. */
@Repository
class MongoLines implements Lines, PlansCollections {

    private static final String SETTINGS = "settings";
    private static final String PAUSED = "pausedFor";
    private static final String PAUSED_AT = "pausedAt";

    private final MongoCollection<Document> lines;

    MongoLines(MongoDatabase database) {
        this.lines = database.getCollection("lines");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("lines", "_id", "never: a club has few", IndexPlan.on(SETTINGS + ".number")));
    }

    @Override
    public void keep(Line line) {
        lines.updateOne(eq(line.id().value()), set(SETTINGS, document(line)), new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<Line> find(LineId id) {
        return Optional.ofNullable(lines.find(eq(id.value())).first()).map(MongoLines::line);
    }

    @Override
    public Optional<Line> byNumber(String number) {
        return Optional.ofNullable(lines.find(eq(SETTINGS + ".number", number))
                        .sort(ascending("_id"))
                        .first())
                .map(MongoLines::line);
    }

    @Override
    public List<Line> all() {
        return lines.find().sort(ascending("_id")).map(MongoLines::line).into(new ArrayList<>());
    }

    @Override
    public void pause(LineId id, String reason, Instant at) {
        lines.updateOne(eq(id.value()), combine(set(PAUSED, reason), set(PAUSED_AT, at)));
    }

    @Override
    public void resume(LineId id) {
        lines.updateOne(eq(id.value()), combine(unset(PAUSED), unset(PAUSED_AT)));
    }

    @Override
    public @Nullable String pausedFor(LineId id) {
        var document = lines.find(eq(id.value())).first();
        return document == null ? null : document.getString(PAUSED);
    }

    private static Document document(Line line) {
        var tariff = line.tariff();
        var document = new Document("channel", line.channel().name())
                .append("gateway", line.gateway())
                .append("number", line.number())
                .append(
                        "purposes",
                        line.purposes().stream().map(Purpose::name).sorted().toList())
                .append("partsPerSecond", line.partsPerSecond())
                .append("quietFrom", line.quietHours().from().toString())
                .append("quietUntil", line.quietHours().until().toString())
                .append("persianPart", tariff.persianPart().minor())
                .append("latinPart", tariff.latinPart().minor())
                .append("currency", tariff.latinPart().currency().code())
                .append("takesReplies", line.takesReplies());
        return line.optOutWords() == null ? document : document.append("optOutWords", line.optOutWords());
    }

    private static Line line(Document document) {
        var stored = new Stored(document);
        var settings = stored.part(SETTINGS);
        return new Line(
                new LineId(stored.key()),
                settings.oneOf(Channel.class, "channel"),
                settings.text("gateway"),
                settings.text("number"),
                settings.document().getList("purposes", String.class).stream()
                        .map(Purpose::valueOf)
                        .collect(Collectors.toSet()),
                settings.ordinal("partsPerSecond"),
                new QuietHours(
                        LocalTime.parse(settings.text("quietFrom")), LocalTime.parse(settings.text("quietUntil"))),
                tariff(settings),
                settings.document().getBoolean("takesReplies", false),
                settings.maybe("optOutWords", words -> words));
    }

    private static Tariff tariff(Stored settings) {
        var currency = new Currency(settings.text("currency"));
        return new Tariff(
                new Money(settings.number("persianPart"), currency), new Money(settings.number("latinPart"), currency));
    }
}
