package club.bashgah.channels.template;

import java.util.List;
import java.util.Optional;

/** Where templates lie once they are checked. */
public interface KeptTemplates {

    /** In the place of the one of the same id, if there is one. */
    void keep(Template template);

    Optional<Template> find(TemplateId id);

    /** By id. */
    List<Template> all();
}
