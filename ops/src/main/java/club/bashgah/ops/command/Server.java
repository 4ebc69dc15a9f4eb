package club.bashgah.ops.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The running application. */
final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final OwnerFile owner;
    private final Path data;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(ConfigurableApplicationContext context, OwnerFile owner, Path data) {
        this.context = context;
        this.owner = owner;
        this.data = data;
    }

    static Server of(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        var owner = new OwnerFile(port, environment.getRequiredProperty("bashgah.api.key"));
        var server = new Server(context, owner, Path.of(environment.getRequiredProperty("bashgah.storage.data")));
        owner.write(server.data);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> server.closed());
        return server;
    }

    OwnerFile owner() {
        return owner;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + owner.port());
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    void untilClosed() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }

    private void closed() {
        OwnerFile.remove(data);
        closed.countDown();
    }
}
