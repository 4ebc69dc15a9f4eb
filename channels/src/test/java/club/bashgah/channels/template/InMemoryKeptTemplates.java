package club.bashgah.channels.template;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Templates in a map. */
public final class InMemoryKeptTemplates implements KeptTemplates {

    private final TreeMap<String, Template> all = new TreeMap<>();

    @Override
    public synchronized void keep(Template template) {
        all.put(template.id().value(), template);
    }

    @Override
    public synchronized Optional<Template> find(TemplateId id) {
        return Optional.ofNullable(all.get(id.value()));
    }

    @Override
    public synchronized List<Template> all() {
        return List.copyOf(all.values());
    }
}
