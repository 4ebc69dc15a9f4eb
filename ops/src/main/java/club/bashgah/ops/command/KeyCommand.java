package club.bashgah.ops.command;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keys for programs. */
@Command(name = "key", description = "Keys for programs.")
final class KeyCommand {

    private final Launch launch;

    KeyCommand(Launch launch) {
        this.launch = launch;
    }

    @Command(name = "create", description = "Makes a key and prints it, once.")
    Integer create(
            @Parameters(paramLabel = "NAME", description = "What the key is for.") String name,
            @Option(
                            names = "--scope",
                            defaultValue = "read",
                            description = "What it may do; may be given more than once.")
                    List<String> scopes) {
        try (var api = launch.api()) {
            var made = api.post("/api/v1/keys", Map.of("name", name, "scopes", scopes));
            System.out.println(made.path("secret").asString());
        }
        return 0;
    }
}
