package club.bashgah.ops.console;

import club.bashgah.ops.wording.Shown;
import freemarker.template.TemplateMethodModelEx;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** {@code ${t("today.title")}} in a page: a text, its places filled with what follows the key. */
final class PageText implements TemplateMethodModelEx {

    private final Shown shown;

    PageText(Shown shown) {
        this.shown = shown;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) {
        var key = Objects.toString(arguments.getFirst());
        var values = new Object[arguments.size() - 1];
        Arrays.setAll(values, i -> Objects.toString(arguments.get(i + 1)));
        return shown.text(key, values);
    }
}
