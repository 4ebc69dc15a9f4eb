package club.bashgah.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every keeper of stores does. */
public abstract class StoresContract {

    private static final Store MAIN = new Store(new StoreId("main"), "شعبهٔ مرکزی");
    private static final Store TAJRISH = new Store(new StoreId("tajrish"), "تجریش");

    protected abstract Stores stores();

    @Test
    public void aStoreIsFoundByItsId() {
        stores().keep(MAIN);

        assertThat(stores().find(MAIN.id())).contains(MAIN);
        assertThat(stores().find(TAJRISH.id())).isEmpty();
    }

    @Test
    public void aStoreKeptAgainIsRenamed() {
        stores().keep(TAJRISH);
        stores().keep(MAIN);
        stores().keep(MAIN);

        stores().keep(new Store(TAJRISH.id(), "شمیران"));

        assertThat(stores().all()).extracting(Store::name).containsExactly("شعبهٔ مرکزی", "شمیران");
    }
}
