package club.bashgah.ops.running;

import java.time.Duration;
import java.util.function.Supplier;

/** Something done again and again while the club is open. */
public interface Round {

    String name();

    /**
     * Does what there is to do now, a bounded piece of it.
     *
     * @return how long to wait before the next time; zero when there is more to do
     */
    Duration go();

    static Round of(String name, Supplier<Duration> piece) {
        return new Round() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration go() {
                return piece.get();
            }
        };
    }
}
