package club.bashgah.ops.running;

import java.time.Duration;

/** Something done again and again while the club is open. */
public interface Round {

    String name();

    /**
     * Does what there is to do now, a bounded piece of it.
     *
     * @return how long to wait before the next time; zero when there is more to do
     */
    Duration go();
}
