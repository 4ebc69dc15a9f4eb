package club.bashgah.ops.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Brings a file of members or purchases in, and stays until it is in. */
@Command(
        name = "import",
        description = "Brings a file of members or purchases in; the same file again changes nothing.")
final class ImportCommand implements Callable<Integer> {

    private static final Set<String> ENDS = Set.of("FINISHED", "BROKEN");
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Launch launch;

    @Parameters(index = "0", paramLabel = "members|purchases", description = "What a row is.")
    private Kind kind = Kind.members;

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV with a header in English or Persian.")
    private Path file = Path.of("");

    @Option(names = "--store", defaultValue = "main", description = "The store of rows that name none.")
    private String store = "main";

    @Option(
            names = "--agreed",
            description =
                    "How these people agreed to be written to, in its own words; without it they get no promotion.")
    private @Nullable String agreed;

    @Option(names = "--welcome", description = "Welcomes those who become members.")
    private boolean welcome;

    @Option(names = "--toman", description = "Amounts are in Toman.")
    private boolean toman;

    @Option(names = "--blanks", description = "Cells are separated by blanks.")
    private boolean blanks;

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            description = "Passes over a column; may be given more than once.")
    private List<String> ignored = new ArrayList<>();

    /** What a row of the file is, as it is typed. */
    enum Kind {
        members,
        purchases
    }

    ImportCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("cannot read %s, must be a file of %s".formatted(file, kind));
        }
        try (var api = launch.api()) {
            var id = api.upload("/api/v1/imports/" + kind + query(), file)
                    .path("id")
                    .asString();
            var ended = follow(api, id, System.out);
            return tell(api, id, ended, System.out);
        }
    }

    private static JsonNode follow(LocalApi api, String id, PrintStream out) throws InterruptedException {
        var state = api.get("/api/v1/imports/" + id);
        while (!ENDS.contains(state.path("state").asString())) {
            out.printf(
                    "\r%,d of %,d rows · %,.0f rows/s · %s ",
                    state.path("rows").asLong(),
                    Math.max(0, state.path("lines").asLong() - 1),
                    state.path("perSecond").asDouble(),
                    state.hasNonNull("secondsLeft") ? state.path("secondsLeft").asLong() + " s left" : "…");
            out.flush();
            Thread.sleep(LOOK_EVERY_MILLIS);
            state = api.get("/api/v1/imports/" + id);
        }
        return state;
    }

    private int tell(LocalApi api, String id, JsonNode state, PrintStream out) throws IOException {
        out.printf(
                "\r%,d new, %,d known already, %,d refused; %,.0f rows/s%n",
                state.path("kept").asLong(),
                state.path("repeated").asLong(),
                state.path("refused").asLong(),
                state.path("perSecond").asDouble());
        if (state.path("refused").asLong() > 0) {
            var refused = file.resolveSibling(file.getFileName() + ".refused.csv");
            Files.writeString(refused, api.text("/api/v1/imports/" + id + "/refusals"));
            out.printf(
                    "The refused rows are in %s, each with its reason; correct and import them as they are.%n",
                    refused);
        }
        boolean broken = state.path("state").asString().equals("BROKEN");
        if (broken) {
            out.println(state.path("problem").asString());
        }
        return broken ? 1 : 0;
    }

    private String query() {
        var words = new StringBuilder("?store=" + encoded(store));
        if (agreed != null) {
            words.append("&grants=SERVICE&grants=PROMOTION&wording=").append(encoded(agreed));
        }
        words.append("&welcome=")
                .append(welcome)
                .append("&toman=")
                .append(toman)
                .append("&blanks=")
                .append(blanks);
        ignored.forEach(column -> words.append("&ignored=").append(encoded(column)));
        return words.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
