package club.bashgah.deviceingest.importing;

/** Runs an import in steps that survive a kill. */
public interface RunningImports {

    /**
     * Runs it from where it stopped, to its end or to where something goes wrong; says in {@link Imports} how far it is
     * and how it ended. Does not throw for what goes wrong on the way.
     *
     * @param file that the taker holds
     */
    void run(FileImport file, String taker);
}
