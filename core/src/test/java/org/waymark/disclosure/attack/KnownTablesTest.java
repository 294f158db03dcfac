package org.waymark.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.methods.WorkedExample;
import org.waymark.quantity.Unit;
import org.waymark.reference.Reference;

/** Tables of statistical offices' tools, hidden as they were, attacked. */
class KnownTablesTest {
    private static final String PERIOD = "FY2024-25-Q1";

    private static Printed table(Iterable<String> rows, Iterable<String> columns) {
        Printed printed = new Printed().area("land", "country", null);
        rows.forEach(row -> printed.dimension("row", row));
        columns.forEach(column -> printed.dimension("column", column));
        return printed.indicator("cases", Unit.COUNT, Basis.PERIOD, Calculation.FROM_PARTS);
    }

    private static String cohort(String row, String column) {
        return "column:" + column + "+row:" + row;
    }

    private static Map<String, String> attacked(Printed printed) {
        var ranges = new TreeMap<String, String>();
        for (Found found :
                Attack.on(printed.evidence(), new Attack.Asked(6, true, false)).found()) {
            Map<String, String> place = found.spot().place().cohort().members();
            String high = Double.isInfinite(found.high()) ? "any" : String.valueOf((long) found.high());
            ranges.put(
                    place.get("row") + " " + place.get("column"),
                    found.low() == found.high() ? high : (long) found.low() + " to " + high);
        }
        return ranges;
    }

    @Test
    void the_table_of_the_page_is_told_as_the_page_says() throws IOException {
        WorkedExample example = WorkedExample.of("attack", "four-by-four");
        List<String> columns = Arrays.asList(example.text("columns").split(" "));
        List<String> rows = List.of("w", "x", "y", "z");
        Printed printed = table(rows, columns);
        for (String row : rows) {
            List<String> cells = Arrays.asList(example.text(row).split(" "));
            for (int i = 0; i < columns.size(); i++) {
                printed.count("cases", "land", cohort(row, columns.get(i)), PERIOD, cells.get(i));
            }
            printed.count("cases", "land", "row:" + row, PERIOD, cells.getLast());
        }
        List<String> totals = Arrays.asList(example.text("total").split(" "));
        for (int i = 0; i < columns.size(); i++) {
            printed.count("cases", "land", "column:" + columns.get(i), PERIOD, totals.get(i));
        }
        printed.count("cases", "land", "all", PERIOD, totals.getLast());
        Map<String, String> attacked = attacked(printed);
        assertThat(attacked).hasSize(9);
        attacked.forEach((cell, range) -> assertThat(range).as(cell).isEqualTo(example.text(cell)));
    }

    @Test
    void every_table_of_the_reference_is_told_as_it_says() throws IOException {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        Reference.rows("sdc/known_patterns.csv")
                .forEach(row -> cases.computeIfAbsent(of(row, "case"), _ -> new ArrayList<>())
                        .add(row));
        assertThat(cases).isNotEmpty();
        cases.forEach((name, rows) -> {
            Map<String, String> attacked = attacked(printed(rows));
            for (Map<String, String> row : rows) {
                String low = of(row, "attacker_low");
                if (!low.isEmpty()) {
                    long least = (long) Double.parseDouble(low);
                    long most = (long) Double.parseDouble(of(row, "attacker_high"));
                    assertThat(attacked)
                            .as(name)
                            .containsEntry(
                                    code("r", of(row, "row")) + " " + code("c", of(row, "col")),
                                    least == most ? String.valueOf(least) : least + " to " + most);
                }
            }
        });
    }

    /** With all of its margins. */
    private static Printed printed(List<Map<String, String>> rows) {
        var across = new TreeMap<String, Integer>();
        var down = new TreeMap<String, Integer>();
        for (Map<String, String> row : rows) {
            int value = (int) Double.parseDouble(of(row, "value"));
            down.merge(code("r", of(row, "row")), value, Integer::sum);
            across.merge(code("c", of(row, "col")), value, Integer::sum);
        }
        Printed printed = table(new TreeSet<>(down.keySet()), new TreeSet<>(across.keySet()));
        for (Map<String, String> row : rows) {
            boolean hidden =
                    of(row, "primary").equals("1") || of(row, "secondary").equals("1");
            printed.count(
                    "cases",
                    "land",
                    cohort(code("r", of(row, "row")), code("c", of(row, "col"))),
                    PERIOD,
                    hidden ? "c" : of(row, "value"));
        }
        down.forEach((row, sum) -> printed.count("cases", "land", "row:" + row, PERIOD, sum.toString()));
        across.forEach((column, sum) -> printed.count("cases", "land", "column:" + column, PERIOD, sum.toString()));
        int all = down.values().stream().mapToInt(Integer::intValue).sum();
        return printed.count("cases", "land", "all", PERIOD, String.valueOf(all));
    }

    /** A word that may stand in a file. */
    private static String code(String start, String word) {
        return start + "-" + word.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String of(Map<String, String> row, String column) {
        return String.valueOf(row.getOrDefault(column, ""));
    }
}
