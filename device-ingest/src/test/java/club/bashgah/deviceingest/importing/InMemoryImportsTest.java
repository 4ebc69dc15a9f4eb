package club.bashgah.deviceingest.importing;

class InMemoryImportsTest extends ImportsContract {

    @Override
    protected Imports imports() {
        return new InMemoryImports();
    }
}
