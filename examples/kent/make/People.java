import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of small counts: the council's whole figures counted again by district, phase, need or origin, in every combination, from
 * invented people (see {@link Population}). One row of {@code children-people.csv} is one table; every cell is written, noughts
 * too, with all its margins.
 */
final class People {

    private static final String AREA = "area";

    private final Map<String, String> spec;
    private final Population population;
    private final List<String> by;

    private People(Map<String, String> spec, List<Map<String, String>> populations) {
        this.spec = spec;
        this.population = new Population(spec.get("population"), populations);
        this.by = List.of(spec.get("by").split(" "));
    }

    /** All cells of the rows of the council's whole that a table is asked for. */
    static List<Pack.Row> of(List<Pack.Row> wholes, List<Map<String, String>> specs, List<Map<String, String>> populations) {
        List<Pack.Row> cells = new ArrayList<>();
        for (Map<String, String> spec : specs) {
            People people = new People(spec, populations);
            Span from = Span.parse(spec.get("from"));
            Span to = Span.parse(spec.get("to"));
            wholes.stream().filter(row -> row.indicator().equals(spec.get("indicator")) && row.area().equals(Pack.COUNCIL)
                            && row.cohort().equals("all") && row.period().kind() == from.kind()
                            && row.period().index() >= from.index() && row.period().index() <= to.index())
                    .forEach(row -> cells.addAll(people.table(row)));
        }
        return cells;
    }

    private List<Pack.Row> table(Pack.Row whole) {
        boolean share = whole.denominator() != null;
        List<Population.Person> all = population.in(whole.period(), (share ? whole.denominator() : whole.value()).longValueExact());
        List<Population.Person> some = share
                ? population.taken(all, whole.numerator().longValueExact(), spec.get("tilts"), whole.indicator()) : List.of();
        Map<Map<String, String>, Long> below = counted(all);
        Map<Map<String, String>, Long> above = counted(some);
        List<Pack.Row> rows = new ArrayList<>();
        for (Map<String, String> cell : cells()) {
            long bottom = below.getOrDefault(cell, 0L);
            long top = above.getOrDefault(cell, 0L);
            Divisions.refuseFew(spec, whole, cell.toString(), share ? Math.min(top, bottom) : bottom);
            rows.add(new Pack.Row(whole.indicator(), cell.getOrDefault(AREA, Pack.COUNCIL), cohort(cell), whole.period(),
                    share ? null : BigDecimal.valueOf(bottom), share ? BigDecimal.valueOf(top) : null,
                    share ? BigDecimal.valueOf(bottom) : null, whole.status(), "", whole.recorded(), spec.get("source"), ""));
        }
        return rows;
    }

    /** How many there are in each cell of each margin; the whole itself is left out. */
    private Map<Map<String, String>, Long> counted(List<Population.Person> people) {
        Map<Map<String, String>, Long> counts = new HashMap<>();
        for (Population.Person person : people) {
            for (int chosen = 1; chosen < 1 << by.size(); chosen++) {
                Map<String, String> cell = new HashMap<>();
                for (int i = 0; i < by.size(); i++) {
                    if ((chosen >> i & 1) == 1) {
                        cell.put(by.get(i), person.member().get(by.get(i)));
                    }
                }
                counts.merge(cell, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** Every cell of every margin, empty ones too. */
    private List<Map<String, String>> cells() {
        List<Map<String, String>> cells = new ArrayList<>(List.of(Map.of()));
        for (String dimension : by) {
            for (Map<String, String> cell : List.copyOf(cells)) {
                for (String member : population.members(dimension)) {
                    Map<String, String> finer = new HashMap<>(cell);
                    finer.put(dimension, member);
                    cells.add(finer);
                }
            }
        }
        return cells.subList(1, cells.size());
    }

    /** The groups of people in the order that the pack writes them. */
    private static String cohort(Map<String, String> cell) {
        List<String> groups = cell.entrySet().stream().filter(each -> !each.getKey().equals(AREA))
                .map(each -> each.getKey() + ":" + each.getValue()).sorted().toList();
        return groups.isEmpty() ? "all" : String.join("+", groups);
    }
}
