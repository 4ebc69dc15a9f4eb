package club.bashgah.engine.member;

class InMemoryMembersTest extends MembersContract {

    private final Members members = new InMemoryMembers();

    @Override
    protected Members members() {
        return members;
    }
}
