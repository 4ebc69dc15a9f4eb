package club.bashgah.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.ops.console.Browser;
import club.bashgah.ops.console.OnTheWeb;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnTheWeb
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ApiDescriptionTest {

    private final JsonNode description;

    ApiDescriptionTest(@Value("${local.server.port}") int port, JsonMapper json) {
        this.description = json.readTree(new Browser(port).get("/v3/api-docs").body());
    }

    @Test
    void everyBodyHasAnExample() {
        var without = new ArrayList<String>();
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    var schema = operation
                            .path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema");
                    var name = schema.path("$ref").asString("").replaceFirst(".*/", "");
                    if (!name.isEmpty() && schemaOf(name).path("example").isMissingNode()) {
                        without.add(method + " " + path);
                    }
                }));

        assertThat(without).isEmpty();
    }

    @Test
    void pagesAreNotInIt() {
        description
                .path("paths")
                .propertyNames()
                .forEach(path -> assertThat(path).startsWith("/api/v1/"));
    }

    private JsonNode schemaOf(String name) {
        return description.path("components").path("schemas").path(name);
    }
}
