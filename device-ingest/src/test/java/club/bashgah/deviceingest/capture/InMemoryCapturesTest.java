package club.bashgah.deviceingest.capture;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.consequence.InMemoryPendingFacts;
import club.bashgah.engine.consequence.PendingFacts;
import java.util.List;

class InMemoryCapturesTest extends CapturesContract {

    private final InMemoryPendingFacts facts =
            new InMemoryPendingFacts(_ -> List.of(Captures.ENROL), new SettableClock(NOW));

    @Override
    protected Captures captures() {
        return new InMemoryCaptures(facts);
    }

    @Override
    protected PendingFacts facts() {
        return facts;
    }
}
