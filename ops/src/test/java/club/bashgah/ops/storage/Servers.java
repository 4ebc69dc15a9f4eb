package club.bashgah.ops.storage;

import club.bashgah.ops.embedded.EmbeddedStorage;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The servers at hand: the embedded storage always, MongoDB under {@code MONGODB_URI} when set, MongoDB in a container
 * when Docker answers. What is left out is printed. They run until the tests end.
 */
final class Servers implements ArgumentsProvider {

    private static final List<Server> AT_HAND = start();

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return AT_HAND.stream().map(Arguments::of);
    }

    private static List<Server> start() {
        var servers = new ArrayList<Server>();
        servers.add(server("the embedded storage", embedded()));
        var uri = System.getenv("MONGODB_URI");
        if (uri == null) {
            System.out.println("Left out: MongoDB under MONGODB_URI, which is not set");
        } else {
            servers.add(server("MONGODB_URI", uri));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            servers.add(server("MongoDB in a container", container()));
        } else {
            System.out.println("Left out: MongoDB in a container, as no Docker answers");
        }
        return List.copyOf(servers);
    }

    private static String embedded() {
        try {
            var folder = Files.createTempDirectory("bashgah-storage");
            return EmbeddedStorage.open(folder).connectionString();
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the embedded storage", e);
        }
    }

    @SuppressWarnings("resource") // Testcontainers stops it with the process
    private static String container() {
        var mongo = new MongoDBContainer("mongo:8");
        mongo.start();
        return mongo.getConnectionString();
    }

    private static Server server(String name, String connectionString) {
        return new Server(name, MongoClients.create(connectionString));
    }
}
