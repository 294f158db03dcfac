package org.waymark.published;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.intake.Form;
import org.waymark.intake.Prefaced;
import org.waymark.intake.Sheet;

/** A sheet whose rows are in memory. */
record HeldSheet(String file, String kind, List<String> header, List<Row> below) implements Sheet {

    /**
     * @param name of the file without its ending, or of the page of a workbook: it says what it is a sheet of
     * @param rows with the header first
     */
    static HeldSheet of(String file, String name, List<List<String>> rows) {
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(String::strip).toList();
        var below = new ArrayList<Row>();
        for (int i = 1; i < rows.size(); i++) {
            below.add(new Row(i + 1L, rows.get(i)));
        }
        return below(new HeldSheet(file, kind(name), header, below));
    }

    /** The same from its header on, where a title and notes stand above it. */
    private static HeldSheet below(HeldSheet all) {
        Sheet sheet = Prefaced.of(all);
        if (sheet.equals(all)) {
            return all;
        }
        var rows = new ArrayList<Row>();
        sheet.forEachRow(rows::add);
        return new HeldSheet(all.file, all.kind, sheet.header(), rows);
    }

    /** {@code observations} for {@code observations-2024}; the name itself when it begins with no kind. */
    private static String kind(String name) {
        String lower = name.strip().toLowerCase(java.util.Locale.ROOT);
        return Form.kinds().stream()
                .filter(kind -> lower.equals(kind) || lower.startsWith(kind + "-"))
                .findFirst()
                .orElse(lower);
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        below.forEach(rows);
    }
}
