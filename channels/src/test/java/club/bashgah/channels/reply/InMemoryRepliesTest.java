package club.bashgah.channels.reply;

class InMemoryRepliesTest extends RepliesContract {

    private final InMemoryReplies replies = new InMemoryReplies();

    @Override
    protected Replies replies() {
        return replies;
    }
}
