package club.bashgah.channels.message;

import club.bashgah.engine.money.Money;
import java.util.Optional;

/** Asks a gateway what the account with it still holds. Optional: not every gateway can tell. */
public interface Credit {

    String gateway();

    /** What is left; empty when no readable answer came. */
    Optional<Money> left();
}
