package club.bashgah.channels.template.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import club.bashgah.channels.template.KeptTemplates;
import club.bashgah.channels.template.Template;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.storage.CollectionPlan;
import club.bashgah.engine.storage.PlansCollections;
import club.bashgah.engine.storage.Stored;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Templates, each one document with a text per language. */
@Repository
class MongoTemplates implements KeptTemplates, PlansCollections {

    private static final String TEXTS = "texts";

    private final MongoCollection<Document> templates;

    MongoTemplates(MongoDatabase database) {
        this.templates = database.getCollection("templates");
    }

    @Override
    public List<CollectionPlan> collections() {
        return List.of(CollectionPlan.of("templates", "_id", "never: a club writes a few"));
    }

    @Override
    public void keep(Template template) {
        var texts = new Document();
        template.texts().forEach((language, text) -> texts.append(language.code(), text));
        templates.replaceOne(eq(template.id().value()), new Document(TEXTS, texts), new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return Optional.ofNullable(templates.find(eq(id.value())).first()).map(MongoTemplates::template);
    }

    @Override
    public List<Template> all() {
        return templates
                .find()
                .sort(ascending("_id"))
                .map(MongoTemplates::template)
                .into(new ArrayList<>());
    }

    private static Template template(Document document) {
        var stored = new Stored(document);
        var texts = new HashMap<Language, String>();
        stored.part(TEXTS).document().forEach((code, text) -> texts.put(new Language(code), (String) text));
        return new Template(new TemplateId(stored.key()), texts);
    }
}
