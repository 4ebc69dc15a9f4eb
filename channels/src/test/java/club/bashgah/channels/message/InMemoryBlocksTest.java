package club.bashgah.channels.message;

class InMemoryBlocksTest extends BlocksContract {

    private final InMemoryBlocks blocks = new InMemoryBlocks();

    @Override
    protected Blocks blocks() {
        return blocks;
    }
}
