package org.waymark.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.intake.Sheet;
import org.waymark.screening.Column;
import org.waymark.screening.Table;

/**
 * A data file of the Department's as a sheet of observations: each row and indicator a row, with the number of the line and the
 * cell it stands in, so that whatever the intake has to say of it is said of the Department's file.
 */
record TidySheet(String file, Table data, Mapping mapping, List<RowsTaken.Taken> taken) implements Sheet {
    private static final List<String> HEADER = List.of(
            "indicator",
            "area",
            "cohort",
            "period",
            "value",
            "numerator",
            "denominator",
            "status",
            "symbol",
            "recorded_on",
            "source");
    private static final Map<String, String> SYMBOLS =
            Map.of("z", "z", "x", "x", "c", "c", "low", "low", "k", "k", "u", "u", "~", "low", ":", "x");

    @Override
    public String kind() {
        return "observations";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        for (RowsTaken.Taken row : taken) {
            for (Mapping.Measure measure : mapping.measures()) {
                String value = cell(measure.value(), row.row());
                String numerator = cell(measure.numerator(), row.row());
                String denominator = cell(measure.denominator(), row.row());
                if (measure.columns().stream()
                        .allMatch(column -> cell(column, row.row()).equals(mapping.noRow()))) {
                    continue;
                }
                boolean ofNobody = value.equals("z") && isNought(numerator) && isNought(denominator);
                String symbol = ofNobody ? "" : symbol(measure, value, numerator, denominator);
                // A part that is hidden or missing takes the other with it: the figure stands by itself then.
                boolean parts = symbol.isEmpty()
                        && symbol(numerator).isEmpty()
                        && symbol(denominator).isEmpty();
                rows.accept(new Row(
                        row.row() + 2L,
                        List.of(
                                measure.indicator(),
                                row.area(),
                                row.cohort(),
                                row.period(),
                                symbol.isEmpty() && !ofNobody ? value : "",
                                parts ? numerator : "",
                                parts ? denominator : "",
                                status(row.row()),
                                symbol,
                                mapping.recordedOn(),
                                mapping.source()),
                        spot(measure, row.row())));
            }
        }
    }

    /** Nought of nought says that there was nobody to count, which is more than not applicable. */
    private static boolean isNought(String part) {
        return part.equals("0");
    }

    /** Why there is no figure: as its own cell says it, else, for one made of parts alone, as the parts do. */
    private String symbol(Mapping.Measure measure, String value, String numerator, String denominator) {
        if (!measure.value().isEmpty()) {
            return symbol(value);
        }
        String first = symbol(numerator);
        return first.isEmpty() ? symbol(denominator) : first;
    }

    private String symbol(String cell) {
        String meant = mapping.symbols().getOrDefault(cell, SYMBOLS.getOrDefault(cell, ""));
        return meant.strip();
    }

    private String status(int row) {
        return mapping.statusColumn().isEmpty()
                ? mapping.status()
                : cell(mapping.statusColumn(), row).toLowerCase(java.util.Locale.ROOT);
    }

    private String cell(String column, int row) {
        return column.isEmpty()
                ? ""
                : data.column(column).map(each -> each.value(row).strip()).orElse("");
    }

    private String spot(Mapping.Measure measure, int row) {
        String column = measure.columns().getFirst();
        List<String> names = data.columns().stream().map(Column::name).toList();
        var letters = new StringBuilder();
        for (int at = names.indexOf(column) + 1; at > 0; at = (at - 1) / 26) {
            letters.insert(0, (char) ('A' + (at - 1) % 26));
        }
        return letters.append(row + 2).toString();
    }

    /** Every column that the mapping names and the data do not have. */
    static List<String> absent(Mapping mapping, Table data) {
        var named = new ArrayList<String>();
        mapping.measures().forEach(measure -> named.addAll(measure.columns()));
        mapping.divisions().forEach(division -> {
            named.add(division.column());
            named.add(division.group());
        });
        named.add(mapping.statusColumn());
        return named.stream()
                .filter(column -> !column.isEmpty() && !data.has(column))
                .distinct()
                .toList();
    }
}
