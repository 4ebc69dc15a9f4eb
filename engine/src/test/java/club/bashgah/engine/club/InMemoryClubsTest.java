package club.bashgah.engine.club;

import club.bashgah.engine.calendar.SettableClock;

class InMemoryClubsTest extends ClubsContract {

    private final SettableClock clock = new SettableClock(NOON);
    private final Clubs clubs = new InMemoryClubs(PRESET, clock);

    @Override
    protected Clubs clubs() {
        return clubs;
    }

    @Override
    protected SettableClock clock() {
        return clock;
    }
}
