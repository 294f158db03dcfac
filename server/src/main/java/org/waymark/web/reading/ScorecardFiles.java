package org.waymark.web.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.web.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the scorecard as files, with figures as numbers. */
final class ScorecardFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<String> HEADINGS = List.of(
            "indicator",
            "name",
            "section",
            "kind",
            "owner",
            "unit",
            "period",
            "value",
            "display",
            "status",
            "target",
            "floor",
            "rating",
            "unrated_because",
            "direction",
            "previous_period",
            "previous",
            "last_year_period",
            "last_year",
            "benchmark_group",
            "benchmark_period",
            "benchmark_mean",
            "carried_forward_from",
            "carried_forward_because");

    private ScorecardFiles() {}

    static String csv(List<Row> rows) {
        var written = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");
        for (Row row : rows) {
            written.append(cells(row).stream().map(ScorecardFiles::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return written.toString();
    }

    private static List<String> cells(Row row) {
        var line = row.line();
        JsonNode first = row.first();
        var cells = new ArrayList<String>();
        cells.add(row.code());
        cells.add(words(line.name()));
        cells.add(words(line.section()));
        cells.add(line.kind());
        cells.add(words(row.owner()));
        cells.add(line.text("unit"));
        cells.add(line.text("period"));
        cells.add(number(line.number("value").orElse(null)));
        cells.add(words(line.display()));
        cells.add(line.text("status"));
        cells.add(number(line.number("target").orElse(null)));
        cells.add(number(line.number("floor").orElse(null)));
        cells.add(line.text("rating"));
        cells.add(line.text("unratedBecause"));
        cells.add(line.direction());
        cells.add(line.node().path("previous").path("period").asString(""));
        cells.add(number(row.number("previous")));
        cells.add(line.node().path("lastYear").path("period").asString(""));
        cells.add(number(row.number("lastYear")));
        cells.add(first.path("group").asString(""));
        cells.add(first.path("period").asString(""));
        cells.add(number(row.mean().orElse(null)));
        JsonNode carried = line.node().path("carriedForward");
        cells.add(carried.path("period").asString(""));
        cells.add(words(carried.path("because").asString("")));
        return cells;
    }

    private static String number(@org.jspecify.annotations.Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** Words that a spreadsheet would take for a formula begin with an apostrophe, which it does not print. */
    private static String words(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /** The edition's own lines, whole, in the order shown. */
    static String json(Shown shown, List<Row> rows) {
        var document = MAPPER.createObjectNode();
        shown.view().ifPresent(view -> document.set("edition", view.edition()));
        var lines = document.putArray("lines");
        rows.forEach(row -> lines.add(row.line().node()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }
}
