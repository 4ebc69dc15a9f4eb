package club.bashgah.segmentation.criteria;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Why somebody meets criteria, or does not: the same tree, with what each part came to.
 *
 * @param value what a {@link Criteria.Leaf} looked at; empty where that is not known of her, and for whatever is no
 *     leaf
 * @param parts of {@code All}, {@code Any} and {@code Not}, in order
 */
public record Explanation(Criteria criteria, boolean held, OptionalDouble value, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }
}
