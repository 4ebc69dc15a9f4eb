package club.bashgah.ops.security;

class InMemoryUsersTest extends UsersContract {

    @Override
    protected Users users() {
        return new InMemoryUsers();
    }
}
