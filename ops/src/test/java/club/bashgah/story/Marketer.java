package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Who runs campaigns, over the API: brings files in, builds segments, schedules, watches, audits. */
record Marketer(Api api) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String AGREED = "store=main&grants=SERVICE&grants=PROMOTION&wording=asked+at+the+till";

    /** Members separated by marks; answers when the import has ended. */
    JsonNode bringsMembers(Path file) throws IOException {
        return imported("/api/v1/imports/members?" + AGREED, file);
    }

    /** @param blanks whether cells are separated by blanks instead of marks */
    JsonNode bringsPurchases(Path file, boolean blanks) throws IOException {
        return imported("/api/v1/imports/purchases?" + AGREED + "&blanks=" + blanks, file);
    }

    void defines(String segment, Map<String, ?> criteria) {
        api.put("/api/v1/segments/" + segment, Map.of("name", segment, "criteria", criteria))
                .good();
    }

    /** Answers when the build has ended. */
    void builds() {
        api.post("/api/v1/segments/build", Map.of()).good();
        until(() -> api.get("/api/v1/segments/build"), state("FINISHED"));
    }

    /** A limited-time reward; answers with the campaign. */
    JsonNode schedules(String segment, Instant at) {
        var offer = Map.of(
                "title", "Latte",
                "freeItem", "latte",
                "stock", 100,
                "until", at.plus(Duration.ofDays(3)).toString(),
                "codePrefix", "NARENJ");
        return api.post(
                        "/api/v1/campaigns",
                        Map.of(
                                "preset",
                                "limited-time-reward",
                                "name",
                                "Latte for " + segment,
                                "segment",
                                segment,
                                "line",
                                "main",
                                "at",
                                at.toString(),
                                "offer",
                                offer))
                .good();
    }

    /** How the send of a campaign goes. */
    JsonNode send(JsonNode campaign) {
        return api.get(path(campaign) + "/send");
    }

    /** How the send went, once it has ended. */
    JsonNode awaitsEnd(JsonNode campaign) {
        return until(() -> send(campaign), state("FINISHED"));
    }

    JsonNode audits(JsonNode campaign) {
        return api.get(path(campaign) + "/audit");
    }

    /** The audit, which must be clean, its figures printed. */
    JsonNode proves(JsonNode campaign) {
        var audit = audits(campaign);
        System.out.println(audit);
        assertThat(audit.path("findings")).isEmpty();
        assertThat(audit.path("clean").asBoolean()).isTrue();
        assertThat(audit.path("messages").asLong())
                .isEqualTo(audit.path("audience").asLong());
        assertThat(audit.path("acknowledged").asLong())
                .isEqualTo(audit.path("sent").asLong());
        assertThat(audit.path("doubled").asLong()).isZero();
        return audit;
    }

    private JsonNode imported(String path, Path file) throws IOException {
        var id = api.upload(path, file).good().path("id").asString();
        var ended = Set.of("FINISHED", "BROKEN");
        return until(
                () -> api.get("/api/v1/imports/" + id),
                told -> ended.contains(told.path("state").asString()));
    }

    private static String path(JsonNode campaign) {
        return "/api/v1/campaigns/" + campaign.path("id").asString();
    }

    private static Predicate<JsonNode> state(String wanted) {
        return told -> told.path("state").asString().equals(wanted);
    }

    private static JsonNode until(Supplier<JsonNode> look, Predicate<JsonNode> there) {
        return await().atMost(PATIENCE).pollInterval(LOOK).ignoreExceptions().until(look::get, there);
    }
}
