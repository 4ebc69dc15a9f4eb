package club.bashgah.ops.api;

import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.template.Template;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.channels.template.Templates;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lines that can be sent from, and templates of what is said. */
@RestController
@RequestMapping("/api/v1")
class LineApi {

    private final Lines lines;
    private final Templates templates;

    LineApi(Lines lines, Templates templates) {
        this.lines = lines;
        this.templates = templates;
    }

    /** @param pausedFor why it waits; left out when it does not */
    record LineTold(
            String id,
            Channel channel,
            String number,
            Set<Purpose> purposes,
            int partsPerSecond,
            String persianPart,
            String latinPart,
            String currency,
            boolean takesReplies,
            @Nullable String pausedFor) {}

    /** @param texts FreeMarker source by language */
    record TemplateTold(String id, Map<String, String> texts) {

        static TemplateTold of(Template template) {
            var texts = new HashMap<String, String>();
            template.texts().forEach((language, text) -> texts.put(language.code(), text));
            return new TemplateTold(template.id().value(), texts);
        }
    }

    @Schema(example = "{\"texts\":{\"en\":\"Hello ${name!\\\"there\\\"}!\"}}")
    record Written(@Nullable Map<String, String> texts) {}

    @GetMapping("/lines")
    List<LineTold> lines() {
        return lines.all().stream().map(this::told).toList();
    }

    @GetMapping("/templates")
    List<TemplateTold> templates() {
        return templates.all().stream().map(TemplateTold::of).toList();
    }

    /** Checked before it is kept. */
    @PutMapping("/templates/{id}")
    TemplateTold keep(@PathVariable String id, @RequestBody Written written) {
        var texts = new HashMap<Language, String>();
        Required.value("texts", written.texts())
                .forEach((code, text) -> texts.put(Required.read("texts", code, Language::new), text));
        var template = new Template(Required.read("id", id, TemplateId::new), texts);
        templates.keep(template);
        return TemplateTold.of(template);
    }

    private LineTold told(Line line) {
        return new LineTold(
                line.id().value(),
                line.channel(),
                line.number(),
                line.purposes(),
                line.partsPerSecond(),
                line.tariff().persianPart().decimal(),
                line.tariff().latinPart().decimal(),
                line.tariff().latinPart().currency().code(),
                line.takesReplies(),
                lines.pausedFor(line.id()));
    }
}
