package club.bashgah.ops.api;

import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pretend phones; their numbers go in bodies, never in addresses. */
@RestController
@RequestMapping("/api/v1/sandbox")
class SandboxApi {

    private final SandboxOperator operator;

    SandboxApi(SandboxOperator operator) {
        this.operator = operator;
    }

    record PhoneTold(String phone, int texts) {

        @Override
        public String toString() {
            return "PhoneTold[%d texts]".formatted(texts);
        }
    }

    record TextTold(String id, String line, String text, boolean written, Instant at) {

        static TextTold of(SandboxText text) {
            return new TextTold(Long.toString(text.id()), text.line(), text.text(), text.written(), text.at());
        }

        @Override
        public String toString() {
            return "TextTold[%s, %s]".formatted(id, line);
        }
    }

    @Schema(example = "{\"phone\":\"+989123456789\"}")
    record Which(@Nullable String phone) {

        @Override
        public String toString() {
            return "Which[<hidden>]";
        }
    }

    @Schema(example = "{\"phone\":\"+989123456789\",\"line\":\"10004346\",\"text\":\"1\"}")
    record Written(
            @Nullable String phone,
            @Nullable String line,
            @Nullable String text) {

        @Override
        public String toString() {
            return "Written[to %s]".formatted(line);
        }
    }

    record Taken(String id) {}

    @GetMapping("/phones")
    List<PhoneTold> phones() {
        return operator.phones().stream()
                .limit(Page.MOST)
                .map(phone -> new PhoneTold(phone.number(), phone.texts()))
                .toList();
    }

    @PostMapping("/inbox")
    List<TextTold> inbox(@RequestBody Which which) {
        return operator.inbox(Required.text("phone", which.phone())).stream()
                .map(TextTold::of)
                .toList();
    }

    @PostMapping("/replies")
    @ResponseStatus(HttpStatus.CREATED)
    Taken reply(@RequestBody Written written) {
        return new Taken(Long.toString(operator.reply(
                Required.text("phone", written.phone()),
                Required.text("line", written.line()),
                Required.value("text", written.text()))));
    }
}
