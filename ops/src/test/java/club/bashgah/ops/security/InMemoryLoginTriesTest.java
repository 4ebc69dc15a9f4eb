package club.bashgah.ops.security;

class InMemoryLoginTriesTest extends LoginTriesContract {

    @Override
    protected LoginTries tries() {
        return new InMemoryLoginTries();
    }
}
