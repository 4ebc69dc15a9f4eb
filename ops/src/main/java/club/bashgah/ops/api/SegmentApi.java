package club.bashgah.ops.api;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.build.BuildingSegments;
import club.bashgah.segmentation.build.Progress;
import club.bashgah.segmentation.criteria.CriteriaForm;
import club.bashgah.segmentation.criteria.CriteriaWords;
import club.bashgah.segmentation.criteria.Explanation;
import club.bashgah.segmentation.segment.Explaining;
import club.bashgah.segmentation.segment.Previewing;
import club.bashgah.segmentation.segment.Segment;
import club.bashgah.segmentation.segment.SegmentId;
import club.bashgah.segmentation.segment.Segments;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Segments: kept, previewed, built, and explained member by member. */
@RestController
@RequestMapping("/api/v1/segments")
class SegmentApi {

    private static final int SAMPLE = 10;

    private final Segments segments;
    private final Previewing previewing;
    private final Explaining explaining;
    private final BuildingSegments building;
    private final Clubs clubs;

    SegmentApi(
            Segments segments, Previewing previewing, Explaining explaining, BuildingSegments building, Clubs clubs) {
        this.segments = segments;
        this.previewing = previewing;
        this.explaining = explaining;
        this.building = building;
        this.clubs = clubs;
    }

    @Schema(example = "{\"name\":\"Late by half\",\"criteria\":{\"lateBy\":0.5}}")
    record Named(@Nullable String name, @Nullable Map<String, Object> criteria) {}

    @Schema(example = "{\"criteria\":{\"purchases\":\"count\",\"days\":90,\"range\":{\"from\":3}}}")
    record Unnamed(@Nullable Map<String, Object> criteria) {}

    /**
     * A segment.
     *
     * @param words the criteria as a person would say them
     * @param size of the last build; left out when it has never been built
     */
    record Told(
            String id,
            String name,
            Map<String, Object> criteria,
            String words,
            int version,
            @Nullable Long size,
            @Nullable Instant builtAt) {}

    record Preview(String words, long count, boolean exact, List<String> sample) {}

    /** @param secondsLeft about how long it still takes; left out while nobody knows */
    record BuildTold(
            long build,
            Progress.State state,
            long read,
            long members,
            double perSecond,
            @Nullable Long secondsLeft) {

        static BuildTold of(Progress progress) {
            var left = progress.left();
            return new BuildTold(
                    progress.build(),
                    progress.state(),
                    progress.read(),
                    progress.members(),
                    progress.perSecond(),
                    left == null ? null : left.toSeconds());
        }
    }

    /** @param value what a leaf looked at, in words; empty for the others */
    record Part(String words, boolean held, String value, List<Part> parts) {}

    record Why(boolean in, Part now) {}

    @GetMapping
    List<Told> all() {
        return segments.all().stream().map(this::told).toList();
    }

    @PutMapping("/{id}")
    Told keep(@PathVariable String id, @RequestBody Named named) {
        return told(segments.keep(
                Required.read("id", id, SegmentId::new),
                Required.text("name", named.name()),
                CriteriaForm.read(named.criteria())));
    }

    @PostMapping("/preview")
    Preview preview(@RequestBody Unnamed unnamed) {
        var criteria = CriteriaForm.read(unnamed.criteria());
        var found = previewing.preview(criteria, SAMPLE);
        return new Preview(
                words().of(criteria),
                found.count(),
                found.exact(),
                found.sample().stream().map(MemberId::value).toList());
    }

    /** Twice at once is one build. */
    @PostMapping("/build")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BuildTold build() {
        return BuildTold.of(building.progress(building.start()).orElseThrow());
    }

    @GetMapping("/build")
    BuildTold progress() {
        return building.progress().map(BuildTold::of).orElseThrow(() -> Problem.noSuch("build", "last"));
    }

    @GetMapping("/{id}/members")
    Page<String> members(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        var segment = find(id);
        var last = Required.readIfThere("after", after, MemberId::new);
        int most = Page.limit(limit);
        var found = segments.built(segment.id())
                .map(built -> segments.members(segment.id(), built.build(), last, most))
                .orElse(List.of());
        return Page.of(found, most, MemberId::value, MemberId::value);
    }

    /** Why she is in, or is not. */
    @GetMapping("/{id}/members/{member}")
    Why why(@PathVariable String id, @PathVariable String member) {
        var words = words();
        return explaining
                .why(find(id).id(), Required.read("member", member, MemberId::new))
                .map(why -> new Why(why.built(), part(why.now(), words)))
                .orElseThrow(() -> Problem.noSuch("member", member));
    }

    private static Part part(Explanation explanation, CriteriaWords words) {
        return new Part(
                words.of(explanation.criteria()),
                explanation.held(),
                words.value(explanation),
                explanation.parts().stream().map(part -> part(part, words)).toList());
    }

    private Segment find(String id) {
        return segments.find(Required.read("id", id, SegmentId::new)).orElseThrow(() -> Problem.noSuch("segment", id));
    }

    private Told told(Segment segment) {
        var built = segments.built(segment.id());
        return new Told(
                segment.id().value(),
                segment.name(),
                CriteriaForm.write(segment.criteria()),
                words().of(segment.criteria()),
                segment.version(),
                built.map(Segments.Built::size).orElse(null),
                built.map(Segments.Built::at).orElse(null));
    }

    private CriteriaWords words() {
        var club = clubs.current();
        Language language = club.language();
        return new CriteriaWords(language, club.currency(), club.shownMoney());
    }
}
