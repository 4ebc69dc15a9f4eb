package club.bashgah.deviceingest.capture;

import club.bashgah.engine.privacy.Mask;

/** Who paid, as the till knows her. Prints masked. */
public sealed interface Buyer {

    /** @param typed a phone number as it was typed; whoever is no member yet becomes one */
    record ByPhone(String typed) implements Buyer {

        @Override
        public String toString() {
            return Mask.number(typed);
        }
    }

    /** @param number of a card that has been issued */
    record ByCard(String number) implements Buyer {

        @Override
        public String toString() {
            return Mask.number(number);
        }
    }

    /** @param id what the till's own system calls her; whoever is no member yet becomes one */
    record ByExternalId(String id) implements Buyer {

        @Override
        public String toString() {
            return Mask.text(id);
        }
    }

    /** Nobody known; her purchase counts all the same. */
    record Nobody() implements Buyer {}
}
