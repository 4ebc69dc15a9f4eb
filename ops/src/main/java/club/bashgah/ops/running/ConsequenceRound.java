package club.bashgah.ops.running;

import club.bashgah.engine.consequence.CarryingOut;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Brings workers to stored facts. */
@Component
class ConsequenceRound implements Round {

    private static final Duration IDLE = Duration.ofMillis(200);

    private final CarryingOut carryingOut;

    ConsequenceRound(CarryingOut carryingOut) {
        this.carryingOut = carryingOut;
    }

    @Override
    public String name() {
        return "consequences";
    }

    @Override
    public Duration go() {
        return carryingOut.carryOutDue() > 0 ? Duration.ZERO : IDLE;
    }
}
