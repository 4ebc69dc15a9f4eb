package club.bashgah.ops.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where nobody has named a Kavenegar account, points the adapter at the pretend operator: a fresh installation sends
 * through the real adapter, and going live is giving it a key.
 */
class SandboxDefaults implements EnvironmentPostProcessor {

    private static final int SECRET_BYTES = 16;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("bashgah.kavenegar.key", "").isEmpty()) {
            return;
        }
        int port = environment.getProperty("bashgah.sandbox.port", Integer.class, 0);
        int open = port == 0 ? free() : port;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "the pretend operator",
                        Map.of(
                                "bashgah.sandbox.port",
                                open,
                                "bashgah.kavenegar.base-url",
                                "http://127.0.0.1:" + open,
                                "bashgah.kavenegar.key",
                                "sandbox",
                                "bashgah.kavenegar.callback-secret",
                                secret())));
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free on this machine for the pretend operator", e);
        }
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
