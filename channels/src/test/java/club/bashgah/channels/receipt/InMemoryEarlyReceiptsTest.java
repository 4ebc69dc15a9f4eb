package club.bashgah.channels.receipt;

class InMemoryEarlyReceiptsTest extends EarlyReceiptsContract {

    private final InMemoryEarlyReceipts receipts = new InMemoryEarlyReceipts();

    @Override
    protected EarlyReceipts receipts() {
        return receipts;
    }
}
