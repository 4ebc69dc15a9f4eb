package club.bashgah.ops.demo;

/** One piece of the main job, done through the same doors as in a shop, and told as it goes. */
interface Act {

    void play(Story story, Transcript transcript) throws Exception;
}
