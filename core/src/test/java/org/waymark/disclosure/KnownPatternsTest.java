package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;

/** Tables that the statistical offices' tools have protected, or failed to. */
class KnownPatternsTest {
    private static Map<String, List<Map<String, String>>> cases() throws IOException {
        var cases = new LinkedHashMap<String, List<Map<String, String>>>();
        Reference.rows("sdc/known_patterns.csv")
                .forEach(row -> cases.computeIfAbsent(String.valueOf(row.get("case")), _ -> new ArrayList<>())
                        .add(row));
        return cases;
    }

    @Test
    void an_attacker_comes_to_the_intervals_stated() throws IOException {
        cases().forEach((name, rows) -> {
            Grid grid = grid(rows, true);
            for (var row : rows) {
                String low = row.get("attacker_low");
                if (low != null && !low.isEmpty()) {
                    double[] range = grid.range(row(rows, row), column(rows, row));
                    assertThat(range[0]).as(name + row).isCloseTo(Double.parseDouble(low), Offset.offset(1e-6));
                    assertThat(range[1])
                            .as(name + row)
                            .isCloseTo(
                                    Double.parseDouble(String.valueOf(row.get("attacker_high"))), Offset.offset(1e-6));
                }
            }
        });
    }

    @Test
    void the_table_that_counting_calls_safe_is_found_unsafe_and_mended_by_one_cell() throws IOException {
        var rows = case_("T2 sdcTable 4x4, given");
        Grid grid = grid(rows, true);
        assertThat(grid.safe()).isFalse();
        assertThat(grid.range(0, 1)).containsExactly(new double[] {47, 47}, Offset.offset(1e-6));
        Protecting.Outcome outcome = grid.protect();
        assertThat(outcome.unprotected()).isEmpty();
        assertThat(outcome.hidden().keySet()).containsExactly(grid.cells[1][3]);
        assertThat(grid.range(0, 1)).containsExactly(new double[] {0, 78}, Offset.offset(1e-6));
        assertThat(grid.safe()).isTrue();
    }

    @Test
    void the_cheapest_pattern_is_found_for_the_counts_by_region_and_gender() throws IOException {
        Grid grid = grid(case_("T1 "), false);
        Protecting.Outcome outcome = grid.protect();
        assertThat(grid.cost(outcome)).isEqualTo(40);
        assertThat(grid.hidden(0, 1) && grid.hidden(2, 0) && grid.hidden(2, 1)).isTrue();
        assertThat(grid.safe()).isTrue();
    }

    @Test
    void a_nought_that_is_protected_takes_the_three_cells_of_the_vignette() throws IOException {
        var values = new double[][] {{5, 2, 0}, {6, 3, 4}};
        var needs = new @Nullable Need[2][3];
        needs[0][2] = new Need.Small(0, 0, 1);
        var grid = new Grid(values, needs, false);
        assertThat(grid.cost(grid.protect())).isEqualTo(2 + 3 + 4);
        assertThat(grid.range(0, 2)).containsExactly(new double[] {0, 2}, Offset.offset(1e-6));
        assertThat(grid.range(1, 2)).containsExactly(new double[] {2, 4}, Offset.offset(1e-6));
    }

    @Test
    void two_people_who_are_alone_in_their_cells_do_not_protect_each_other() {
        var values = new double[][] {{1, 2, 1, 0}, {20, 20, 20, 20}};
        var needs = new @Nullable Need[2][4];
        needs[0][0] = new Need.Small(1, 1, 1);
        needs[0][2] = new Need.Small(1, 1, 1);
        var trusting = row(values[0], needs[0], false);
        var wary = row(values[0], needs[0], true);
        assertThat(trusting).isEmpty();
        assertThat(wary).hasSize(1);
    }

    /** One line with its total. */
    private static java.util.Set<Integer> row(double[] values, @Nullable Need[] needs, boolean singles) {
        var web = new Web();
        int[] amounts = new int[values.length];
        double sum = 0;
        var all = new ArrayList<Integer>();
        for (int i = 0; i < values.length; i++) {
            amounts[i] = web.amount(values[i], needs[i], singles && values[i] == 1);
            int cell = web.cell(1 + values[i], amounts[i]);
            if (needs[i] != null) {
                web.settle(cell, Web.State.HIDDEN);
            }
            sum += values[i];
            all.add(amounts[i]);
        }
        int total = web.amount(sum, null, false);
        web.settle(web.cell(100, total), Web.State.SHOWN);
        web.sum(total, amounts);
        return Protecting.protect(web, all).hidden().keySet();
    }

    /**
     * Eight units, by county and by size: each table is safe alone, and their difference gives one unit away. The units'
     * counties are those of the test it comes from, where K, L and M are in the second; as the list of cases has it, with all
     * but N in the first, nothing is given away.
     */
    @Test
    void linked_tables_are_protected_together() throws IOException {
        var rows = Reference.rows("sdc/linked_tables.csv");
        var web = new Web();
        var units = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            double value = Double.parseDouble(String.valueOf(row.get("freq")));
            boolean primary = "1".equals(row.get("primary_maxN3"));
            units.put(
                    String.valueOf(row.get("region")),
                    web.amount(value, primary ? new Need.Small(1, 3, 1) : null, false));
        }
        var cells = new LinkedHashMap<String, Integer>();
        units.forEach((name, amount) -> cells.put(name, web.cell(web.value(amount), amount)));
        rows.stream()
                .filter(row -> "1".equals(row.get("primary_maxN3")))
                .forEach(row ->
                        web.settle(java.util.Objects.requireNonNull(cells.get(row.get("region"))), Web.State.HIDDEN));
        rows.stream()
                .filter(row -> List.of("K", "L", "M").contains(String.valueOf(row.get("region"))))
                .forEach(row -> row.put("county", "2"));
        for (String by : List.of("county", "size")) {
            rows.stream().map(row -> String.valueOf(row.get(by))).distinct().forEach(value -> {
                int[] parts = rows.stream()
                        .filter(row -> value.equals(row.get(by)))
                        .mapToInt(row -> java.util.Objects.requireNonNull(units.get(row.get("region"))))
                        .toArray();
                double sum = 0;
                for (int part : parts) {
                    sum += web.value(part);
                }
                if (parts.length > 1) {
                    int total = web.amount(sum, null, false);
                    web.settle(web.cell(1000, total), Web.State.SHOWN);
                    web.sum(total, parts);
                }
            });
        }
        Protecting.Outcome outcome = Protecting.protect(web, units.values());
        assertThat(outcome.unprotected()).isEmpty();
        assertThat(outcome.hidden().keySet()).contains(cells.get("N"));
    }

    private static List<Map<String, String>> case_(String start) throws IOException {
        return cases().entrySet().stream()
                .filter(each -> each.getKey().startsWith(start))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Grid grid(List<Map<String, String>> rows, boolean secondary) {
        int across = (int) rows.stream().map(row -> row.get("col")).distinct().count();
        int down = rows.size() / across;
        var values = new double[down][across];
        var needs = new @Nullable Need[down][across];
        var hidden = new ArrayList<int[]>();
        for (var row : rows) {
            int r = row(rows, row);
            int c = column(rows, row);
            values[r][c] = Double.parseDouble(String.valueOf(row.get("value")));
            if ("1".equals(row.get("primary"))) {
                needs[r][c] = new Need.Apart(values[r][c] - 1, values[r][c] + 1);
            } else if ("1".equals(row.get("secondary")) && secondary) {
                hidden.add(new int[] {r, c});
            }
        }
        var grid = new Grid(values, needs, false);
        hidden.forEach(each -> grid.hide(each[0], each[1]));
        return grid;
    }

    private static int row(List<Map<String, String>> rows, Map<String, String> row) {
        return names(rows, "row").indexOf(String.valueOf(row.get("row")));
    }

    private static int column(List<Map<String, String>> rows, Map<String, String> row) {
        return names(rows, "col").indexOf(String.valueOf(row.get("col")));
    }

    private static List<String> names(List<Map<String, String>> rows, String of) {
        return List.copyOf(new TreeSet<>(
                rows.stream().map(row -> String.valueOf(row.get(of))).toList()));
    }
}
