package club.bashgah.segmentation.build;

/** Does the work of builds. */
public interface BuildRuns {

    /**
     * Works on an open build from where it was left, unless somebody holds its lease already. A run that fails leaves
     * the build open, to be run again. May answer before the work is done.
     */
    void run(long build);
}
