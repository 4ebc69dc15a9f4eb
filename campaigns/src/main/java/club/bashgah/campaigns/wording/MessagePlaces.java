package club.bashgah.campaigns.wording;

import club.bashgah.channels.template.KnowsPlaces;
import club.bashgah.channels.template.Place;
import club.bashgah.engine.usecase.UseCase;
import java.util.List;

/** What the texts of campaigns, welcomes and answers may name; a message that has no such thing fills in nothing. */
@UseCase
public final class MessagePlaces implements KnowsPlaces {

    private static final List<Place> PLACES = List.of(
            Place.always("greeting", "Hi Sara! "),
            Place.always("name", "Sara"),
            Place.always("club", "Orange Club"),
            Place.always("promise", "a gift for every tenth cup"),
            Place.always("title", "saffron latte"),
            Place.always("answer", "1"),
            Place.always("until", "28 November 2026"),
            Place.always("stock", "300"),
            Place.always("code", "NARENJ-222222"));

    @Override
    public List<Place> places() {
        return PLACES;
    }
}
