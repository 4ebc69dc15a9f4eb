package club.bashgah.ops.security;

class InMemoryApiKeysTest extends ApiKeysContract {

    @Override
    protected ApiKeys keys() {
        return new InMemoryApiKeys();
    }
}
