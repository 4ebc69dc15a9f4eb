package club.bashgah.channels.sandbox;

/** Where the operator calls back. */
@FunctionalInterface
public interface ReceiptSink {

    /**
     * Takes receipts as the operator posts them.
     *
     * @param json a list of objects with {@code messageid}, {@code localid}, {@code status} and {@code statustext}
     * @throws RuntimeException when they did not arrive: the same come again at the next turn
     */
    void receipts(String json);
}
