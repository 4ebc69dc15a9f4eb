package club.bashgah.ops.broken;

import java.time.Instant;

final class ReadsTheWallClock {

    Instant read() {
        return Instant.now();
    }
}
