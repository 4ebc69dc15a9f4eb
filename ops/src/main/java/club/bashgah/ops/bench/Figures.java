package club.bashgah.ops.bench;

import java.util.List;

/** A name and what was measured under it. */
record Figures(String name, double median, double min, double max) {

    static Figures of(String name, List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        return new Figures(name, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    static Figures once(String name, double value) {
        return new Figures(name, value, value, value);
    }
}
