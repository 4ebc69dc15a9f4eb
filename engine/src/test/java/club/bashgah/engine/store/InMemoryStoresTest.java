package club.bashgah.engine.store;

class InMemoryStoresTest extends StoresContract {

    private final Stores stores = new InMemoryStores();

    @Override
    protected Stores stores() {
        return stores;
    }
}
