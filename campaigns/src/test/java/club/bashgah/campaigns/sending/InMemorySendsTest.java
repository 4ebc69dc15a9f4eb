package club.bashgah.campaigns.sending;

class InMemorySendsTest extends SendsContract {

    private final Sends sends = new InMemorySends();

    @Override
    protected Sends sends() {
        return sends;
    }
}
