package club.bashgah.channels.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Parsed texts, the last used at hand. Knows what of FreeMarker a text may use: values, conditions, harmless words. */
final class Texts {

    private static final int AT_HAND = 500;

    private final Configuration configuration = configuration();
    private final Map<String, Text> parsed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Text> eldest) {
            return size() > AT_HAND;
        }
    };

    private static Configuration configuration() {
        var version = Configuration.VERSION_2_3_34;
        var configuration = new Configuration(version);
        configuration.setObjectWrapper(new SimpleObjectWrapper(version));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateLoader(null);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        return configuration;
    }

    /** @throws UnfitTemplate where it is no text that may be filled, with line and column */
    synchronized Text of(String source) {
        var known = parsed.get(source);
        if (known != null) {
            return known;
        }
        var text = parse(source);
        parsed.put(source, text);
        return text;
    }

    private Text parse(String source) {
        Grammar.check(source);
        try {
            return new Text(new freemarker.template.Template("text", source, configuration), Grammar.names(source));
        } catch (ParseException e) {
            throw new UnfitTemplate(
                    "line %d, column %d: %s"
                            .formatted(e.getLineNumber(), e.getColumnNumber(), firstLine(e.getEditorMessage())),
                    e);
        } catch (IOException e) {
            throw new UnfitTemplate("cannot be read", e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("is not readable");
    }
}
