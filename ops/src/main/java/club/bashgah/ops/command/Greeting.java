package club.bashgah.ops.command;

import club.bashgah.ops.security.FirstAdministrator;
import java.io.PrintStream;

/** What whoever started the club is told: where it is, and the first time how to get in. */
final class Greeting {

    static void print(Server server, PrintStream out) {
        out.printf("%nThe club is open at http://localhost:%d%n", server.owner().port());
        server.part(FirstAdministrator.class)
                .ensure()
                .ifPresent(password -> out.printf(
                        "Log in as %s with the one-time password %s and choose your own.%n",
                        password.user(), password.password()));
    }

    private Greeting() {}
}
