package club.bashgah.deviceingest.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what.
 *
 * @param names as the file has them
 * @param places of the columns that are read
 */
record Header(List<String> names, Map<Column, Integer> places) {

    /** Columns of the product's own file of refused rows, so that a corrected one can be imported as it is. */
    private static final Set<String> OWN =
            RefusalsFile.COLUMNS.stream().map(Column::bare).collect(Collectors.toSet());

    private static final List<Column> IDENTITIES = List.of(Column.PHONE, Column.EMAIL, Column.CUSTOMER, Column.CARD);
    private static final List<Column> AMOUNTS = List.of(Column.AMOUNT, Column.AMOUNT_IN_RIAL, Column.AMOUNT_IN_TOMAN);

    Header {
        names = List.copyOf(names);
        places = Map.copyOf(places);
    }

    /** A header, or everything that is wrong with it. */
    sealed interface Reading {

        record Fit(Header header) implements Reading {}

        record Unfit(List<HeaderProblem> problems) implements Reading {}
    }

    static Reading read(List<String> names, ImportRequest request) {
        var problems = new ArrayList<HeaderProblem>();
        var found = new LinkedHashMap<Column, List<Integer>>();
        for (int place = 0; place < names.size(); place++) {
            var name = names.get(place);
            if (isIgnored(name, request)) {
                continue;
            }
            var column = Column.named(name, request.kind()).orElse(null);
            if (column == null) {
                problems.add(new HeaderProblem.UnknownColumn(name, wouldDo(request.kind())));
            } else {
                found.computeIfAbsent(column, _ -> new ArrayList<>()).add(place);
            }
        }
        problems.addAll(twice(names, found));
        problems.addAll(missing(found.keySet(), request.kind()));
        return problems.isEmpty()
                ? new Reading.Fit(new Header(names, firsts(found)))
                : new Reading.Unfit(List.copyOf(problems));
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    @Nullable Integer place(Column column) {
        return places.get(column);
    }

    private static boolean isIgnored(String name, ImportRequest request) {
        var bare = Column.bare(name);
        return bare.isEmpty()
                || OWN.contains(bare)
                || request.ignored().stream().map(Column::bare).anyMatch(bare::equals);
    }

    private static List<String> wouldDo(ImportRequest.Kind kind) {
        return Column.of(kind).stream()
                .flatMap(column -> column.suggestions().stream())
                .toList();
    }

    private static List<HeaderProblem> twice(List<String> names, Map<Column, List<Integer>> found) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .<HeaderProblem>map(entry -> new HeaderProblem.TwiceTheSame(
                        entry.getKey(),
                        entry.getValue().stream().map(names::get).toList()))
                .toList();
    }

    private static List<HeaderProblem> missing(Set<Column> found, ImportRequest.Kind kind) {
        var required = switch (kind) {
            case MEMBERS -> List.of(IDENTITIES);
            case PURCHASES -> List.of(List.of(Column.DATE), AMOUNTS);
        };
        return required.stream()
                .filter(oneOf -> oneOf.stream().noneMatch(found::contains))
                .<HeaderProblem>map(HeaderProblem.MissingColumn::new)
                .toList();
    }

    private static Map<Column, Integer> firsts(Map<Column, List<Integer>> found) {
        var places = new EnumMap<Column, Integer>(Column.class);
        found.forEach((column, all) -> places.put(column, all.getFirst()));
        return places;
    }
}
