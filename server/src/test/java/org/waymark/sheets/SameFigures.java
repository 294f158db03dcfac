package org.waymark.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a workbook's figures against those of the report for machines: to the character, and as numbers. */
public final class SameFigures {
    private static final Map<String, String> SHEETS =
            Map.of("kpi", "Scorecard", "activity", "Activity", "context", "Context");
    private int compared;

    private SameFigures() {}

    /** How many figures were held against each other; all of them are the same. */
    public static int compare(JsonNode json, byte[] book) {
        var figures = new SameFigures();
        figures.compare(json, OpenedBook.of(book));
        return figures.compared;
    }

    private void compare(JsonNode json, OpenedBook book) {
        for (JsonNode line : json.path("lines")) {
            String code = line.path("indicator").asString();
            String kind = line.path("kind").asString();
            Row row = row(book.sheet(Objects.requireNonNull(SHEETS.get(kind), kind)), code);
            figure(row, "Figure", line);
            String display = line.path("display").asString();
            if (!display.equals("–")) {
                assertThat(row.cell("As printed").text()).as(code).isEqualTo(display);
            }
            number(row, "Numerator", line.path("numerator"));
            number(row, "Denominator", line.path("denominator"));
            if (kind.equals("kpi")) {
                number(row, "Target", line.path("target"));
                number(row, "Floor", line.path("floor"));
            }
            figure(row, "Before: figure", line.path("previous"));
            figure(row, "Year before: figure", line.path("lastYear"));
        }
        List<String> wanted = new ArrayList<>();
        for (JsonNode line : json.path("lines")) {
            series(wanted, line, line.path("series"));
            series(wanted, line, line.path("inPeriodSeries"));
            line.path("benchmarkSeries").forEach(beside -> series(wanted, line, beside.path("series")));
        }
        OpenedBook.Sheet sheet = book.sheet("Series");
        List<String> printed = new ArrayList<>();
        for (List<OpenedBook.Cell> cells :
                sheet.table().subList(1, sheet.table().size())) {
            var row = new Row(sheet, cells);
            printed.add(String.join(
                    " ",
                    row.cell("Code").text(),
                    row.cell("Period code").text(),
                    plain(row.cell("Figure").number()),
                    plain(row.cell("Numerator").number()),
                    plain(row.cell("Denominator").number())));
        }
        assertThat(printed).isEqualTo(wanted);
        compared += 3 * wanted.size();
        json.path("casework").forEach(work -> casework(work, book));
    }

    /** The months of one kind of casework, and its open cases by age. */
    private void casework(JsonNode work, OpenedBook book) {
        List<Row> months = rows(book.sheet("Casework by month"), work);
        for (int i = 0; i < work.path("months").size(); i++) {
            JsonNode month = work.path("months").get(i);
            assertThat(months.get(i).cell("Period code").text())
                    .isEqualTo(month.path("month").asString());
            figure(months.get(i), "Percentage", month.path("counted"));
            number(months.get(i), "In time, or lasted", month.path("counted").path("numerator"));
            figure(months.get(i), "Begun", month.path("begun"));
            figure(months.get(i), "Completed", month.path("completed"));
            figure(months.get(i), "Open", month.path("open"));
            figure(months.get(i), "Beyond the limit", month.path("overLimit"));
            figure(months.get(i), "Begun, percentage", month.path("intake"));
        }
        List<Row> bands = rows(book.sheet("Open cases"), work);
        for (int i = 0; i < bands.size(); i++) {
            figure(
                    bands.get(i),
                    "Open",
                    work.path("waiting").path("bands").get(i).path("cases"));
        }
        assertThat(bands).hasSameSizeAs(work.path("waiting").path("bands"));
    }

    private static List<Row> rows(OpenedBook.Sheet sheet, JsonNode work) {
        return sheet.table().stream()
                .filter(cells ->
                        cells.getFirst().text().equals(work.path("name").asString()))
                .map(cells -> new Row(sheet, cells))
                .toList();
    }

    private static void series(List<String> into, JsonNode line, JsonNode points) {
        points.forEach(point -> into.add(String.join(
                " ",
                line.path("indicator").asString(),
                point.path("period").asString(),
                plain(decimal(point.path("value"))),
                plain(decimal(point.path("numerator"))),
                plain(decimal(point.path("denominator"))))));
    }

    private record Row(OpenedBook.Sheet sheet, List<OpenedBook.Cell> cells) {
        OpenedBook.Cell cell(String heading) {
            return cells.get(sheet.column(heading));
        }
    }

    private static Row row(OpenedBook.Sheet sheet, String code) {
        var rows = new HashMap<String, List<OpenedBook.Cell>>();
        sheet.table().forEach(cells -> rows.put(cells.getFirst().text(), cells));
        return new Row(sheet, Objects.requireNonNull(rows.get(code), code));
    }

    /** A number where there is one; where there is none, the mark that says why. */
    private void figure(Row row, String heading, JsonNode of) {
        number(row, heading, of.path("value"));
        if (of.path("absent").asString("").equals("confidential")) {
            assertThat(row.cell(heading).text()).isEqualTo("[c]");
        }
    }

    private void number(Row row, String heading, JsonNode wanted) {
        compared++;
        OpenedBook.Cell cell = row.cell(heading);
        assertThat(plain(cell.number())).as(row.cells() + " " + heading).isEqualTo(plain(decimal(wanted)));
        assertThat(cell.number() == null).isEqualTo(cell.text().matches("\\[\\w+]"));
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "none" : number.stripTrailingZeros().toPlainString();
    }
}
