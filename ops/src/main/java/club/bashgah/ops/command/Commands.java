package club.bashgah.ops.command;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** What can be typed after {@code bashgah}. */
@Command(
        name = "bashgah",
        description = "Runs the club: its console, its API and all that goes on by itself.",
        mixinStandardHelpOptions = true,
        footer = "Any setting of application.yaml may follow as a flag, such as --server.port=80.")
public final class Commands implements Callable<Integer> {

    private final Launch launch;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    private Commands(Launch launch) {
        this.launch = launch;
    }

    /**
     * Does what the arguments say.
     *
     * @param application the class the application starts from
     * @param clock of the machine; the application makes its own when it starts
     * @return the exit code: 0 for done, 1 for a finding or failure, 2 for words it does not know
     */
    public static int run(Class<?> application, InstantSource clock, String... args) {
        var launch = new Launch(application);
        return new CommandLine(new Commands(launch))
                .addSubcommand(new DemoCommand(launch, clock))
                .addSubcommand(new AuditCommand(launch))
                .addSubcommand(new ImportCommand(launch))
                .addSubcommand(new KeyCommand(launch))
                .addSubcommand(new BenchCommand())
                .setExecutionExceptionHandler(Commands::explain)
                .execute(args);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var server = launch.serve(settings)) {
            Greeting.print(server, System.out);
            server.untilClosed();
        }
        return 0;
    }

    /** One line for the person at the terminal; the whole of it only where nobody knows what it is. */
    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        var text = command.getColorScheme().errorText(Failures.inWords(e));
        command.getErr().println(text);
        return 1;
    }
}
