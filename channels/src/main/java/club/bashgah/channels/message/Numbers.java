package club.bashgah.channels.message;

/** Gives out numbers, each once in the life of an installation and of every restored copy of it. */
public interface Numbers {

    /**
     * Leases a run of numbers that nobody else gets.
     *
     * @param atLeast no number of the run is below it
     * @return the first of the run
     */
    long lease(int count, long atLeast);
}
