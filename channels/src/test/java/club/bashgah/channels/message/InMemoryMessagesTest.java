package club.bashgah.channels.message;

class InMemoryMessagesTest extends MessagesContract {

    private final InMemoryMessages messages = new InMemoryMessages();

    @Override
    protected Messages messages() {
        return messages;
    }
}
