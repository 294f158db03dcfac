package org.waymark.screening;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in the cells: rows that come twice, words for nothing, and old symbols. */
final class CellChecks {
    private static final Set<String> NOTHING = Set.of("NULL", "Null", "null", "NA", "na", "Na");
    private static final Set<String> LEGACY = Set.of("N/A", "n/a", ".", "..", "-");
    private static final Set<String> OBSOLETE = Set.of("~", ":");

    static final List<Check> ALL = List.of(
            new Check(Stage.GENERAL, "general_dupes", CellChecks::twice),
            new Check(Stage.GENERAL, "general_null", CellChecks::nothing),
            new Check(
                    Stage.INDICATORS,
                    "ind_invalid_entry",
                    set -> Verdict.fail(set.indicatorColumns().stream()
                            .flatMap(column -> set.values(column, OBSOLETE::contains).stream())
                            .toList())));

    private CellChecks() {}

    private static Verdict twice(DataSet set) {
        Table data = set.data();
        List<Column> key = Stream.concat(
                        data.columns().stream().filter(column -> Names.OBSERVED.contains(column.name())),
                        set.filterColumns().stream())
                .distinct()
                .toList();
        Column levels = data.needed("geographic_level");
        var met = new HashMap<IntBuffer, Integer>();
        var spots = new ArrayList<Spot>();
        for (int row = 0; row < data.rows(); row++) {
            int at = row;
            if (Level.of(levels.value(row)).filter(Level::passedOver).isEmpty()) {
                int[] codes = key.stream().mapToInt(column -> column.code(at)).toArray();
                Integer first = met.putIfAbsent(IntBuffer.wrap(codes), row);
                if (first != null) {
                    spots.add(data.at("", row + 2L, "row " + (first + 2)));
                }
            }
        }
        return Verdict.fail(spots);
    }

    private static Verdict nothing(DataSet set) {
        List<Spot> fails = cells(set, NOTHING);
        return fails.isEmpty() ? legacy(set) : Verdict.fail(fails);
    }

    private static Verdict legacy(DataSet set) {
        Verdict verdict = Verdict.warning(cells(set, LEGACY));
        return verdict.result() == Result.PASS ? verdict : verdict.saying("warning");
    }

    private static List<Spot> cells(DataSet set, Set<String> words) {
        return set.data().columns().stream()
                .flatMap(column -> set.values(column, words::contains).stream())
                .toList();
    }
}
