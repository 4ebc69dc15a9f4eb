package club.bashgah.campaigns.eligibility;

class InMemoryReservationsTest extends ReservationsContract {

    private final Reservations reservations = new InMemoryReservations();

    @Override
    protected Reservations reservations() {
        return reservations;
    }
}
