package club.bashgah.deviceingest.importing;

class InMemoryRefusalsTest extends RefusalsContract {

    @Override
    protected Refusals refusals() {
        return new InMemoryRefusals();
    }
}
