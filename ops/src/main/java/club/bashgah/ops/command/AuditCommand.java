package club.bashgah.ops.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proves a send. */
@Command(name = "audit", description = "Proves a send: audience = messages, sent = acknowledged. Code 0 if clean.")
final class AuditCommand implements Callable<Integer> {

    private final Launch launch;

    @Parameters(paramLabel = "SEND", description = "As the console shows it, such as k3m….20261122T143000Z.")
    private String send = "";

    AuditCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        try (var api = launch.api()) {
            var audit = api.get("/api/v1/sends/" + send + "/audit");
            System.out.printf(
                    "audience %d, messages %d, sent %d, acknowledged %d, doubled %d, waiting %d%n",
                    audit.path("audience").asLong(),
                    audit.path("messages").asLong(),
                    audit.path("sent").asLong(),
                    audit.path("acknowledged").asLong(),
                    audit.path("doubled").asLong(),
                    audit.path("waiting").asLong());
            audit.path("findings").forEach(finding -> System.out.println(finding.asString()));
            boolean clean = audit.path("clean").asBoolean();
            System.out.println(clean ? "clean" : "NOT CLEAN");
            return clean ? 0 : 1;
        }
    }
}
