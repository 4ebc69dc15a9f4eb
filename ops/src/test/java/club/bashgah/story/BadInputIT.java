package club.bashgah.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files and words that do not fit are told what is wrong with them; nothing good is lost with them. */
@ExtendWith(TheClub.class)
class BadInputIT {

    private static final String MEMBERS = "/api/v1/imports/members?store=main";

    @TempDir
    private Path folder;

    private final OpenClub club;

    BadInputIT(OpenClub club) {
        this.club = club;
    }

    @Test
    void anUnknownColumnIsNamedBeforeAnythingIsKept() throws IOException {
        var answer = club.api().upload(MEMBERS, file("phone,shoe size", "09123000011,38"));
        assertProblem(answer, 422);
        assertThat(answer.body().path("detail").asString()).contains("shoe size");
        assertThat(found("09123000011")).isZero();
    }

    @Test
    void aBadPhoneIsRefusedWithItsLineAndTheRestIsKept() throws IOException {
        var told = club.marketer().bringsMembers(file("phone", "09123000012", "12", "09123000013"));
        assertThat(told.path("kept").asInt()).isEqualTo(2);
        assertThat(told.path("refused").asInt()).isEqualTo(1);
        var refusals = club.api().text("/api/v1/imports/" + told.path("id").asString() + "/refusals");
        assertThat(refusals).contains("3,").contains("12");
        assertThat(found("09123000013")).isOne();
    }

    @Test
    void aFileForAnUnknownStoreIsRefused() throws IOException {
        var answer = club.api().upload("/api/v1/imports/members?store=moon", file("phone", "09123000014"));
        assertProblem(answer, 422);
        assertThat(answer.body().path("detail").asString()).contains("moon");
        assertThat(found("09123000014")).isZero();
    }

    @Test
    void anUnknownPurposeIsToldByItsField() throws IOException {
        var answer = club.api().upload(MEMBERS + "&grants=EVERYTHING", file("phone", "09123000016"));
        assertProblem(answer, 400);
        assertThat(answer.body().path("field").asString()).isEqualTo("grants");
        assertThat(found("09123000016")).isZero();
    }

    @Test
    void anUnknownKeyIsTurnedAway() {
        var answer = club.api().as("nobody's key").post("/api/v1/captures", Map.of("phone", "09123000015"));
        assertProblem(answer, 401);
        assertThat(found("09123000015")).isZero();
    }

    @Test
    void aTemplateThatReachesForAClassIsRefusedAndTheOldOneStays() {
        var before = club.api().get("/api/v1/templates");
        var reaching = Map.of("texts", Map.of("en", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"));
        assertProblem(club.api().put("/api/v1/templates/welcome", reaching), 422);
        assertThat(club.api().get("/api/v1/templates")).isEqualTo(before);
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("file.csv"), List.of(lines));
    }

    private int found(String phone) {
        return club.api()
                .post("/api/v1/members/search", Map.of("typed", phone))
                .good()
                .path("items")
                .size();
    }

    private static void assertProblem(Api.Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }
}
