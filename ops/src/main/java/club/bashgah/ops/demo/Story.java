package club.bashgah.ops.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one act leaves to the next. */
final class Story {

    private final Stage stage;
    private @Nullable String deviceKey;
    private @Nullable String send;
    private boolean clean;

    Story(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    void registered(String key) {
        deviceKey = key;
    }

    String deviceKey() {
        return Objects.requireNonNull(deviceKey, "the first act registers the device");
    }

    void sent(String id) {
        send = id;
    }

    String send() {
        return Objects.requireNonNull(send, "the campaign was sent before");
    }

    void proven(boolean withoutFindings) {
        clean = withoutFindings;
    }

    boolean clean() {
        return clean;
    }
}
