package org.waymark.web.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.finding.Finding;
import org.waymark.web.Words;

/** The rows of a return that were refused or are doubtful, with what is wrong and what to do, to be mended and sent again. */
final class Corrections {
    private Corrections() {}

    /** A sheet for each of the return's, with two columns added. */
    static List<Spreadsheets.Tab> tabs(List<Flagged.Row> rows) {
        Map<String, List<Flagged.Row>> byFile = new LinkedHashMap<>();
        rows.forEach(row -> byFile.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row));
        var tabs = new ArrayList<Spreadsheets.Tab>();
        byFile.forEach((file, own) -> {
            List<String> header = header(own.getFirst());
            tabs.add(new Spreadsheets.Tab(
                    title(file, tabs.size() + 1),
                    header,
                    header.stream().map(word -> word.startsWith("about:") ? 50 : 16).toList(),
                    own.stream().map(Corrections::cells).toList()));
        });
        return tabs;
    }

    /** As a CSV file: of several sheets one after another, each with its own header. */
    static byte[] csv(List<Flagged.Row> rows) {
        var text = new StringBuilder("\uFEFF");
        for (Spreadsheets.Tab tab : tabs(rows)) {
            line(text, tab.header());
            tab.rows().forEach(row -> line(text, row));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> header(Flagged.Row row) {
        var header = new ArrayList<>(row.header());
        header.add("about: " + Words.say("work.corrections.wrong"));
        header.add("about: " + Words.say("work.corrections.remedy"));
        header.add("about: " + Words.say("work.corrections.row"));
        return header;
    }

    private static List<String> cells(Flagged.Row row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < row.header().size()) {
            cells.add("");
        }
        cells.add(row.findings().stream().map(Finding::sentence).distinct().collect(Collectors.joining(" ")));
        cells.add(row.findings().stream().map(Finding::remedy).distinct().collect(Collectors.joining(" ")));
        cells.add(Long.toString(row.number()));
        return cells;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(Corrections::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    /** A cell that a spreadsheet would take for a formula is kept a text. */
    private static String cell(String cell) {
        String safe = !cell.isEmpty() && "=+@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String title(String file, int number) {
        String bare = file.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String brief = bare.length() > 26 ? bare.substring(bare.length() - 26) : bare;
        return number + " " + brief;
    }
}
