package club.bashgah.engine.purchase;

class InMemoryVisitsTest extends VisitsContract {

    private final Visits visits = new InMemoryVisits();

    @Override
    protected Visits visits() {
        return visits;
    }
}
