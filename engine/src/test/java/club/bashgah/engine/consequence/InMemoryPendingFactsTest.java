package club.bashgah.engine.consequence;

import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.member.Members;

class InMemoryPendingFactsTest extends PendingFactsContract {

    private final InMemoryPendingFacts facts = new InMemoryPendingFacts(NAMES, new SettableClock(NOW));
    private final Members members = new InMemoryMembers(facts);

    @Override
    protected PendingFacts facts() {
        return facts;
    }

    @Override
    protected Members members() {
        return members;
    }
}
