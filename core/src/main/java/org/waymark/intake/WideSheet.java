package org.waymark.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.waymark.indicator.Indicator;
import org.waymark.quantity.Unit;

/**
 * A wide sheet, read by its layout as a long one of observations: each filled cell below a period becomes a row, named by its
 * own cell. A numerator, a denominator and a value of one indicator in rows of their own become one row.
 */
public final class WideSheet implements Sheet {
    private static final List<String> HEADER =
            List.of("indicator", "area", "cohort", "period", "value", "numerator", "denominator", "status");

    private record Who(String indicator, String area, String cohort) {}

    /** The cells of one period as they come together, and where the first of them stands. */
    private static final class Figure {
        final String[] cells = new String[HEADER.size()];
        final long row;
        final String spot;

        Figure(long row, String spot) {
            this.row = row;
            this.spot = spot;
            java.util.Arrays.fill(cells, "");
        }
    }

    private final Sheet sheet;
    private final Layout layout;
    private final Naming naming;

    public WideSheet(Sheet sheet, Layout layout, Naming naming) {
        this.sheet = sheet;
        this.layout = layout;
        this.naming = naming;
    }

    @Override
    public String file() {
        return sheet.file();
    }

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
        Map<Who, Map<String, Figure>> read = new LinkedHashMap<>();
        sheet.forEachRow(row -> {
            if (row.number() > layout.row()) {
                take(row, read);
            }
        });
        read.values()
                .forEach(figures -> figures.values()
                        .forEach(figure -> rows.accept(new Row(figure.row, List.of(figure.cells), figure.spot))));
    }

    private void take(Row row, Map<Who, Map<String, Figure>> read) {
        String named = cell(row, layout.place("indicator"));
        if (named.isEmpty()) {
            return;
        }
        Indicator indicator = naming.find(named).orElse(null);
        String code = indicator == null ? named : indicator.code().value();
        boolean percent =
                indicator != null && indicator.latest().measurement().scale().unit() == Unit.PERCENT;
        String area = layout.place("area") < 0 ? layout.area() : cell(row, layout.place("area"));
        String cohort = layout.place("cohort") < 0 ? layout.cohort() : cell(row, layout.place("cohort"));
        String measure = measure(cell(row, layout.place("measure")));
        var who = new Who(code, area, cohort);
        layout.columns().forEach((place, period) -> {
            String cell = cell(row, place);
            if (Character.isLowerCase(period.charAt(0)) || cell.isEmpty()) {
                return;
            }
            Map<String, Figure> figures = read.computeIfAbsent(who, _ -> new TreeMap<>());
            // The same measure twice is two rows, so that the second is found to be one too many.
            String key = period;
            for (int again = 2;
                    figures.containsKey(key)
                            && !figures.get(key).cells[HEADER.indexOf(measure)].isEmpty();
                    again++) {
                key = period + " " + again;
            }
            Figure figure = figures.computeIfAbsent(key, _ -> new Figure(row.number(), letters(place) + row.number()));
            figure.cells[0] = code;
            figure.cells[1] = area;
            figure.cells[2] = cohort;
            figure.cells[3] = period;
            figure.cells[HEADER.indexOf(measure)] =
                    measure.equals("value") && percent && layout.fractions() ? hundredfold(cell) : cell;
            figure.cells[7] = cell(row, layout.place("status")).toLowerCase(java.util.Locale.ROOT);
        });
    }

    /** What a row measures, by its own word. */
    static String measure(String word) {
        String plain = word.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.startsWith("num") || plain.equals("n")) {
            return "numerator";
        }
        return plain.startsWith("den") || plain.equals("d") ? "denominator" : "value";
    }

    private static String hundredfold(String cell) {
        BigDecimal number = PlainNumber.parse(cell);
        if (number == null) {
            return cell;
        }
        BigDecimal percent = number.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
    }

    private static String cell(Row row, int place) {
        return place < 0 || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    /** {@code C} for the third column, {@code AA} for the twenty-seventh. */
    public static String letters(int place) {
        String letter = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? letter : letters(place / 26 - 1) + letter;
    }

    /** The first rows of a sheet as they stand, the header being the first. */
    public static List<List<String>> top(Sheet sheet, int rows) {
        final class Enough extends RuntimeException {
            private static final long serialVersionUID = 1;
        }
        var top = new ArrayList<List<String>>();
        top.add(sheet.header());
        try {
            sheet.forEachRow(row -> {
                if (row.number() > rows) {
                    throw new Enough();
                }
                while (top.size() < row.number() - 1) {
                    top.add(List.of());
                }
                top.add(row.cells());
            });
        } catch (Enough done) {
            return top;
        }
        return top;
    }
}
