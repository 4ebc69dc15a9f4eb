package club.bashgah.engine.broken;

final class HasASetter {

    private int points;

    int points() {
        return points;
    }

    void setPoints(int points) {
        this.points = points;
    }
}
