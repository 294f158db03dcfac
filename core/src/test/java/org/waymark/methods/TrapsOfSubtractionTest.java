package org.waymark.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;
import org.waymark.statistics.Elimination;
import org.waymark.statistics.Elimination.Equation;

/** Hidden cells that follow from those shown. */
class TrapsOfSubtractionTest {

    @Test
    void trap_6_a_subtraction_attack_beats_row_and_column_counting() throws IOException {
        Map<String, OptionalDouble> unsafe = recovered("T2 sdcTable 4x4, given pattern is unsafe");
        assertThat(unsafe).hasSize(9);
        unsafe.forEach((cell, known) -> assertThat(known.isPresent()).as(cell).isEqualTo(cell.equals("w/b")));
        assertThat(at(unsafe, "w/b").orElseThrow()).isCloseTo(47, within(1e-9));
        assertThat(recovered("T2 sdcTable 4x4, repaired with x/d").values()).allMatch(OptionalDouble::isEmpty);
    }

    /** Plans issued in 2022: four authorities are hidden, and their regions and England are shown with them counted in. */
    @Test
    void trap_7_the_departments_own_totals_leak() throws IOException {
        Map<String, Double> regions = new TreeMap<>();
        Map<String, Integer> hidden = new LinkedHashMap<>();
        Map<String, String> regionOf = new LinkedHashMap<>();
        for (Map<String, String> row : Reference.rows("ehcp/dfe_2025_timeliness_20_week.csv")) {
            boolean asked = at(row, "breakdown").equals("All EHC plans issued")
                    && row.values().iterator().next().equals("2022");
            String plans = at(row, "plans_issued_den");
            String level = at(row, "geographic_level");
            if (asked && level.equals("Regional")) {
                regions.merge(at(row, "region_name"), Double.parseDouble(plans), Double::sum);
            } else if (asked && level.equals("Local authority") && plans.equals("x")) {
                hidden.put(at(row, "la_name"), hidden.size());
                regionOf.put(at(row, "la_name"), at(row, "region_name"));
            } else if (asked && level.equals("Local authority")) {
                regions.merge(at(row, "region_name"), -Double.parseDouble(plans), Double::sum);
            }
        }
        assertThat(hidden).containsOnlyKeys("Norfolk", "West Berkshire", "Tower Hamlets", "Havering");
        var equations = new ArrayList<Equation>();
        regions.forEach((region, left) -> {
            double[] coefficients = new double[hidden.size()];
            hidden.forEach((name, index) -> coefficients[index] = region.equals(regionOf.get(name)) ? 1 : 0);
            equations.add(new Equation(coefficients, left));
        });
        List<OptionalDouble> known = Elimination.determined(hidden.size(), equations);
        assertThat(known.get(at(hidden, "Norfolk"))).isPresent();
        assertThat(known.get(at(hidden, "West Berkshire"))).isPresent();
        assertThat(known.get(at(hidden, "Tower Hamlets")))
                .as("two of one region hide each other")
                .isEmpty();
        assertThat(regions.values().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(65_512 - 64_641);
    }

    @Test
    void nothing_follows_without_equations_and_contradictions_are_refused() {
        assertThat(Elimination.determined(2, List.of())).allMatch(OptionalDouble::isEmpty);
        assertThatThrownBy(() -> Elimination.determined(
                        1, List.of(new Equation(new double[] {1}, 3), new Equation(new double[] {1}, 4))))
                .hasMessage("the equations contradict each other");
    }

    /** What row and column totals give away of a table's hidden cells. */
    private static Map<String, OptionalDouble> recovered(String pattern) throws IOException {
        Map<String, Integer> unknowns = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> lines = new TreeMap<>();
        for (Map<String, String> cell : Reference.rows("sdc/known_patterns.csv")) {
            if (at(cell, "case").equals(pattern)) {
                lines.computeIfAbsent("row " + at(cell, "row"), _ -> new ArrayList<>())
                        .add(cell);
                lines.computeIfAbsent("column " + at(cell, "col"), _ -> new ArrayList<>())
                        .add(cell);
                if (hidden(cell)) {
                    unknowns.put(at(cell, "row") + "/" + at(cell, "col"), unknowns.size());
                }
            }
        }
        var equations = new ArrayList<Equation>();
        for (List<Map<String, String>> line : lines.values()) {
            double[] coefficients = new double[unknowns.size()];
            double constant = 0;
            for (Map<String, String> cell : line) {
                if (hidden(cell)) {
                    coefficients[at(unknowns, at(cell, "row") + "/" + at(cell, "col"))] = 1;
                    constant += Double.parseDouble(at(cell, "value"));
                }
            }
            equations.add(new Equation(coefficients, constant));
        }
        List<OptionalDouble> known = Elimination.determined(unknowns.size(), equations);
        var recovered = new LinkedHashMap<String, OptionalDouble>();
        unknowns.forEach((cell, index) -> recovered.put(cell, known.get(index)));
        return recovered;
    }

    private static boolean hidden(Map<String, String> cell) {
        return at(cell, "primary").equals("1") || at(cell, "secondary").equals("1");
    }

    private static <T> T at(Map<String, T> row, String key) {
        return Objects.requireNonNull(row.get(key), key);
    }
}
