package club.bashgah.ops.api;

import club.bashgah.ops.security.ApiKey;
import club.bashgah.ops.security.Keyring;
import club.bashgah.ops.security.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keys of programs. */
@RestController
@RequestMapping("/api/v1/keys")
class KeyApi {

    private static final int MOST = 20;

    private final Keyring keyring;

    KeyApi(Keyring keyring) {
        this.keyring = keyring;
    }

    /** @param scopes in small letters: read, members, purchases, campaigns, admin */
    @Schema(example = "{\"name\":\"accounting\",\"scopes\":[\"read\"]}")
    record Wish(@Nullable String name, @Nullable List<String> scopes) {}

    record Told(String id, String name, Set<String> scopes, Instant madeAt) {

        static Told of(ApiKey key) {
            var scopes = key.scopes().stream()
                    .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            return new Told(key.id(), key.name(), scopes, key.madeAt());
        }
    }

    /** @param secret shown this once */
    record Made(String id, String secret) {

        @Override
        public String toString() {
            return "Made[%s, <hidden>]".formatted(id);
        }
    }

    @GetMapping
    List<Told> all() {
        return keyring.all().stream().map(Told::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@RequestBody Wish wish) {
        var scopes = Required.list("scopes", wish.scopes(), MOST).stream()
                .map(KeyApi::scope)
                .collect(Collectors.toSet());
        var made = keyring.make(Required.text("name", wish.name()), scopes);
        return new Made(made.key().id(), made.secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        if (!keyring.revoke(id)) {
            throw Problem.noSuch("key", id);
        }
    }

    private static Scope scope(String name) {
        try {
            return Scope.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw Problem.unfit(
                            "scope", String.join(", ", List.of("read", "members", "purchases", "campaigns", "admin")))
                    .in("scopes")
                    .with(name);
        }
    }
}
