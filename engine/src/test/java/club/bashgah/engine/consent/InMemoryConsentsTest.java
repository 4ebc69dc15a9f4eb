package club.bashgah.engine.consent;

class InMemoryConsentsTest extends ConsentsContract {

    private final Consents consents = new InMemoryConsents();

    @Override
    protected Consents consents() {
        return consents;
    }
}
