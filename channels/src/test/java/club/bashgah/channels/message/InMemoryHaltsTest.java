package club.bashgah.channels.message;

class InMemoryHaltsTest extends HaltsContract {

    private final InMemoryHalts halts = new InMemoryHalts();

    @Override
    protected Halts halts() {
        return halts;
    }
}
