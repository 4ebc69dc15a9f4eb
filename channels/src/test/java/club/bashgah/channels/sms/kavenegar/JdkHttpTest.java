package club.bashgah.channels.sms.kavenegar;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.sms.kavenegar.Http.Outcome.Came;
import club.bashgah.channels.sms.kavenegar.Http.Outcome.Lost;
import club.bashgah.channels.sms.kavenegar.Http.Outcome.NotSent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class JdkHttpTest {

    private static final String KEY = "6A5B4C3D2E1F";
    private static final Duration PATIENCE = Duration.ofMillis(700);

    @Test
    void aRefusedConnectionSentNothing() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(post(port)).isEqualTo(new NotSent("no connection"));
    }

    @Test
    void aNameNobodyKnowsSentNothing() {
        assertThat(post(URI.create("http://no-such-host.invalid"))).isEqualTo(new NotSent("no connection"));
    }

    @Test
    void aServerThatSpeaksNoTlsGotNothing() throws IOException {
        try (var server = new OneAnswer(out -> out.write(bytes("HTTP/1.1 400 Bad Request\r\n\r\n")))) {
            assertThat(post(URI.create("https://localhost:" + server.port()))).isNotInstanceOf(Came.class);
        }
    }

    @Test
    void silenceEndsWithTheTimeOut() throws IOException {
        try (var server = new OneAnswer(_ -> pause(5_000))) {
            assertThat(post(server.port())).isEqualTo(new Lost("no answer within PT0.7S"));
        }
    }

    @Test
    void anAnswerOfOneByteAtATimeEndsWithTheTimeOut() throws IOException {
        try (var server = new OneAnswer(JdkHttpTest::trickle)) {
            assertThat(post(server.port())).isEqualTo(new Lost("no answer within PT0.7S"));
        }
    }

    @Test
    void aConnectionCutBeforeTheAnswerIsLost() throws IOException {
        try (var server = new OneAnswer(_ -> {})) {
            assertThat(post(server.port())).isEqualTo(new Lost("connection lost"));
        }
    }

    @Test
    void aConnectionCutWithinTheAnswerIsLost() throws IOException {
        try (var server =
                new OneAnswer(out -> out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"re")))) {
            assertThat(post(server.port())).isEqualTo(new Lost("connection lost"));
        }
    }

    @Test
    void anAnswerWithoutEndIsNotKept() throws IOException {
        try (var server = new OneAnswer(JdkHttpTest::flood)) {
            assertThat(post(server.port())).isInstanceOf(Lost.class);
        }
    }

    @Test
    void retryAfterIsHeard() throws IOException {
        try (var server = new OneAnswer(out ->
                out.write(bytes("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n")))) {
            assertThat(post(server.port())).isEqualTo(new Came(429, "7", ""));
        }
    }

    @Test
    void noOutcomePrintsTheKey() throws IOException {
        try (var server = new OneAnswer(_ -> {})) {
            assertThat(post(server.port()).toString()).doesNotContain(KEY);
        }
        assertThat(post(URI.create("http://no-such-host.invalid")).toString()).doesNotContain(KEY);
    }

    private static Http.Outcome post(int port) {
        return post(URI.create("http://localhost:" + port));
    }

    private static Http.Outcome post(URI server) {
        try (var http = new JdkHttp(SandboxJoined.settings(server, KEY, PATIENCE))) {
            return http.post(server.resolve("/v1/" + KEY + "/sms/send.json"), "a=b");
        }
    }

    private static void trickle(OutputStream out) throws IOException {
        out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"));
        for (int i = 0; i < 50; i++) {
            out.write('x');
            out.flush();
            pause(100);
        }
    }

    private static void flood(OutputStream out) throws IOException {
        out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
        var block = new byte[1 << 20];
        for (int i = 0; i < 100; i++) {
            out.write(block);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @FunctionalInterface
    private interface Answering {
        void to(OutputStream out) throws IOException;
    }

    /** Takes one connection, reads what comes first, answers as told and closes it. */
    private static final class OneAnswer implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final Thread thread;

        OneAnswer(Answering answering) throws IOException {
            thread = Thread.ofVirtual().start(() -> serve(answering));
        }

        int port() {
            return server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            server.close();
            thread.interrupt();
        }

        private void serve(Answering answering) {
            try (Socket socket = server.accept()) {
                assertThat(socket.getInputStream().read(new byte[8_192])).isPositive();
                answering.to(socket.getOutputStream());
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
        }
    }
}
