package club.bashgah.channels.message;

import club.bashgah.engine.money.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account that holds what it is told to. */
public final class InMemoryCredit implements Credit {

    private final String gateway;
    private volatile @Nullable Money left;

    /** @param left null for a gateway that does not answer */
    public InMemoryCredit(String gateway, @Nullable Money left) {
        this.gateway = gateway;
        this.left = left;
    }

    /** @param now null for a gateway that does not answer */
    public void hold(@Nullable Money now) {
        left = now;
    }

    @Override
    public String gateway() {
        return gateway;
    }

    @Override
    public Optional<Money> left() {
        return Optional.ofNullable(left);
    }
}
