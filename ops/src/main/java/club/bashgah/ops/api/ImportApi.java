package club.bashgah.ops.api;

import club.bashgah.deviceingest.importing.Agreement;
import club.bashgah.deviceingest.importing.FileImport;
import club.bashgah.deviceingest.importing.ImportId;
import club.bashgah.deviceingest.importing.ImportRequest;
import club.bashgah.deviceingest.importing.ImportStart;
import club.bashgah.deviceingest.importing.ImportingFiles;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.store.StoreId;
import club.bashgah.ops.security.ApiKey;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files of members and purchases. The file is the body; what is to be known of it stands in the address. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final ImportingFiles importing;
    private final UploadedFiles files;
    private final Clock clock;

    ImportApi(ImportingFiles importing, UploadedFiles files, Clock clock) {
        this.importing = importing;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What is to be known of a file.
     *
     * @param store of rows that name none
     * @param grants purposes that these people agreed to; with {@code wording}, how they were asked
     * @param welcome whether new members are welcomed; like the next two, no where it is left out
     * @param toman whether amounts are in Toman
     * @param blanks whether cells are separated by blanks instead of marks
     * @param ignored names of columns to pass over
     */
    record About(
            @Nullable String store,
            @Nullable Set<Purpose> grants,
            @Nullable String wording,
            @Nullable Boolean welcome,
            @Nullable Boolean toman,
            @Nullable Boolean blanks,
            @Nullable Set<String> ignored) {

        ImportRequest request(Path file, ImportRequest.Kind kind, String by) {
            return new ImportRequest(
                    file,
                    kind,
                    isTrue(blanks) ? ImportRequest.Separation.BLANKS : ImportRequest.Separation.MARKS,
                    Required.read("store", store, StoreId::new),
                    agreement(),
                    isTrue(welcome),
                    isTrue(toman),
                    ignored == null ? Set.of() : ignored,
                    by);
        }

        private static boolean isTrue(@Nullable Boolean said) {
            return said != null && said;
        }

        private Agreement agreement() {
            return grants == null || grants.isEmpty()
                    ? new Agreement.Unknown()
                    : new Agreement.Granted(grants, Required.text("wording", wording));
        }
    }

    record Started(String id) {}

    /** @param secondsLeft about how long it still takes; left out while nobody knows */
    record Told(
            String id,
            FileImport.State state,
            long rows,
            long lines,
            long kept,
            long repeated,
            long refused,
            double perSecond,
            @Nullable Long secondsLeft,
            String problem) {}

    @PostMapping("/members")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started members(About about, InputStream body, @AuthenticationPrincipal ApiKey key) throws IOException {
        return start(ImportRequest.Kind.MEMBERS, about, body, key);
    }

    @PostMapping("/purchases")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started purchases(About about, InputStream body, @AuthenticationPrincipal ApiKey key) throws IOException {
        return start(ImportRequest.Kind.PURCHASES, about, body, key);
    }

    @GetMapping("/{id}")
    Told state(@PathVariable String id) {
        var file = find(id);
        var now = clock.instant();
        var tally = file.tally();
        return new Told(
                id,
                file.state(),
                tally.rows(),
                file.text().lines(),
                tally.kept(),
                tally.repeated(),
                tally.refused(),
                file.rate(now),
                file.left(now).map(Duration::toSeconds).orElse(null),
                file.problem());
    }

    /** The rows that were not taken, to correct and import again. */
    @GetMapping(value = "/{id}/refusals", produces = "text/csv")
    void refusals(@PathVariable String id, HttpServletResponse response) throws IOException {
        var file = find(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refused-" + file.id() + ".csv\"");
        importing.writeRefusals(file.id(), response.getWriter());
    }

    private Started start(ImportRequest.Kind kind, About about, InputStream body, ApiKey key) throws IOException {
        var file = files.keep(body);
        return switch (importing.start(about.request(file, kind, key.name()))) {
            case ImportStart.Started(var id) -> new Started(id.value());
            case ImportStart.UnfitHeader(var problems) -> throw HeaderProblems.of(problems.getFirst());
            case ImportStart.Unreadable(var why) -> throw Problem.unfit("unreadableFile", why);
        };
    }

    private FileImport find(String id) {
        return importing.state(Required.read("id", id, ImportId::new)).orElseThrow(() -> Problem.noSuch("import", id));
    }
}
