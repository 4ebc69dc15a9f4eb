package club.bashgah.channels.template;

import java.util.List;

/** Tells the names that templates may use; whoever fills templates implements it for the values it fills in. */
@FunctionalInterface
public interface KnowsPlaces {

    List<Place> places();
}
