package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.PlanningCampaigns;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.template.UnfitTemplate;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.ops.security.Person;
import club.bashgah.ops.wording.Shown;
import club.bashgah.segmentation.segment.Segment;
import club.bashgah.segmentation.segment.Segments;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a preset to a draft: who, what, when. */
@Controller
class NewCampaignPages {

    private final PlanningCampaigns planning;
    private final Segments segments;
    private final Lines lines;
    private final Clubs clubs;
    private final Clock clock;

    NewCampaignPages(PlanningCampaigns planning, Segments segments, Lines lines, Clubs clubs, Clock clock) {
        this.planning = planning;
        this.segments = segments;
        this.lines = lines;
        this.clubs = clubs;
        this.clock = clock;
    }

    /** A choice of a list. */
    public record Choice(String value, String name, String about) {}

    @GetMapping("/campaigns/new")
    String choose(@RequestParam(defaultValue = "") String preset, @ModelAttribute("show") Shown show, Model model) {
        if (preset.isEmpty()) {
            model.addAttribute("presets", presets(show));
            return "campaign-presets";
        }
        return form(usual(preset(preset), show), Map.of(), show, model);
    }

    @PostMapping("/campaigns")
    String plan(
            CampaignForm form,
            @AuthenticationPrincipal Person person,
            @ModelAttribute("show") Shown show,
            Model model) {
        var reading = new CampaignReading(form, clubs.current(), show.language());
        var choices = reading.choices();
        if (choices.isEmpty()) {
            return form(form, reading.faults(), show, model);
        }
        try {
            var draft = planning.plan(preset(form.preset()), choices.get(), person.name());
            return "redirect:/campaigns/" + draft.id();
        } catch (UnfitTemplate e) {
            model.addAttribute("unfit", String.valueOf(e.getMessage()));
            return form(form, Map.of("text", "form.fault.text"), show, model);
        }
    }

    private String form(CampaignForm form, Map<String, String> faults, Shown show, Model model) {
        var preset = preset(form.preset());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("presetTitle", preset.title(show.language()));
        model.addAttribute("presetAbout", preset.about(show.language()));
        model.addAttribute("segments", segmentChoices(show));
        model.addAttribute("lines", lineChoices(show));
        model.addAttribute(
                "unit", clubs.current().shownMoney().unit(clubs.current().currency(), show.language()));
        return "campaign-new";
    }

    private CampaignForm usual(Preset preset, Shown show) {
        Club club = clubs.current();
        var today = clock.instant().atZone(club.zone()).toLocalDate();
        var tomorrow = TypedTimes.typed(today.plusDays(1), club.calendar());
        var week = TypedTimes.typed(today.plusDays(7), club.calendar());
        var text = preset.texts(List.of(show.language())).get(show.language());
        var segment =
                segments.all().isEmpty() ? "" : segments.all().getFirst().id().value();
        return new CampaignForm(
                preset.key(),
                preset.title(show.language()),
                segment,
                "",
                "once",
                show.digits(tomorrow),
                show.digits("10:00"),
                show.digits(week),
                "",
                "item",
                "",
                "",
                show.digits(week),
                "CLUB",
                text == null ? "" : text,
                show.digits("5"),
                "");
    }

    private static Preset preset(String key) {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NothingHere("preset", key));
    }

    private static List<Choice> presets(Shown show) {
        return Arrays.stream(Preset.values())
                .map(preset -> new Choice(preset.key(), preset.title(show.language()), preset.about(show.language())))
                .toList();
    }

    private List<Choice> segmentChoices(Shown show) {
        return segments.all().stream().map(segment -> choice(segment, show)).toList();
    }

    private Choice choice(Segment segment, Shown show) {
        var size = segments.built(segment.id())
                .map(built -> show.text("segment.people", show.number(built.size())))
                .orElseGet(() -> show.text("segment.notBuilt"));
        return new Choice(segment.id().value(), segment.name(), size);
    }

    private List<Choice> lineChoices(Shown show) {
        return lines.all().stream()
                .filter(line -> line.purposes().contains(Purpose.PROMOTION))
                .map(line -> choice(line, show))
                .toList();
    }

    private static Choice choice(Line line, Shown show) {
        return new Choice(
                line.id().value(),
                show.digits(line.number()),
                show.money(line.tariff().persianPart()));
    }
}
