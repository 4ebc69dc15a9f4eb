package club.bashgah.campaigns.sending;

/** Runs the preparation of sends, each in one go and on one node at a time. */
public interface Preparation {

    /**
     * Has the send prepared in the background, from where an earlier run of it was interrupted. Returns at once;
     * changes nothing while it runs already, here or elsewhere, and when it is prepared.
     */
    void start(SendId send);
}
