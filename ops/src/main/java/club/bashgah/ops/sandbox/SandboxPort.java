package club.bashgah.ops.sandbox;

import club.bashgah.channels.sandbox.SandboxAnswer;
import club.bashgah.channels.sandbox.SandboxOperator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** The pretend operator's own port on loopback: what reaches it has gone over HTTP like any other. */
final class SandboxPort implements SmartLifecycle {

    private static final int BACKLOG = 1_024;

    private final SandboxOperator operator;
    private final int port;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    SandboxPort(SandboxOperator operator, int port) {
        this.operator = operator;
        this.port = port;
    }

    @Override
    public void start() {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            threads = Executors.newVirtualThreadPerTaskExecutor();
            opened.setExecutor(threads);
            opened.createContext("/", this::answer);
            opened.start();
            server = opened;
        } catch (IOException e) {
            throw new UncheckedIOException("the pretend operator cannot open port %d".formatted(port), e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(1);
            server = null;
        }
        if (threads != null) {
            threads.close();
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Open before anything is sent, closed after everything was. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var answer = operator.handle(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), body);
        switch (answer) {
            case SandboxAnswer.Dropped() -> exchange.close();
            case SandboxAnswer.Answered(int status, String type, String text) -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            }
        }
    }
}
