package club.bashgah.channels.template;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every keeper of templates does. */
public abstract class KeptTemplatesContract {

    protected abstract KeptTemplates templates();

    @Test
    public void theLatestTextsOfATemplateAreKept() {
        templates().keep(template("win-back/1.x", "قدیم"));
        templates().keep(template("win-back/1.x", "سلام ${name!\"دوست\"}\n"));

        assertThat(templates().find(new TemplateId("win-back/1.x")))
                .contains(template("win-back/1.x", "سلام ${name!\"دوست\"}\n"));
        assertThat(templates().find(new TemplateId("other"))).isEmpty();
    }

    @Test
    public void allComeById() {
        templates().keep(template("b", "b"));
        templates().keep(template("a", "a"));

        assertThat(templates().all()).containsExactly(template("a", "a"), template("b", "b"));
    }

    private static Template template(String id, String text) {
        return new Template(new TemplateId(id), Map.of(Language.PERSIAN, text, Language.ENGLISH, "hello"));
    }
}
