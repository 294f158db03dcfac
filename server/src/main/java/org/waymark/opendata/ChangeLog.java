package org.waymark.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.report.DataNotes;
import org.waymark.report.Printed;

/**
 * How the figures of one edition's open data differ from those of the edition before: only what both published, so that it tells
 * nothing that they do not.
 *
 * @param changes by indicator, in the order of the files
 */
public record ChangeLog(List<Change> changes) {
    /** No indicator’s code begins so. */
    public static final String NAME = "data/_changes.csv";

    private static final List<String> COLUMNS = List.of(
            "change",
            "indicator",
            "area",
            "area_name",
            "cohort",
            "cohort_name",
            "period",
            "value_before",
            "value",
            "numerator_before",
            "numerator",
            "denominator_before",
            "denominator",
            "absent_before",
            "absent",
            "status_before",
            "status",
            "recorded_on");
    private static final List<String> COMPARED = List.of("value", "numerator", "denominator", "absent", "status");

    /** What became of a figure. */
    public enum What {
        ADDED,
        REVISED,
        REMOVED
    }

    /**
     * One figure that differs.
     *
     * @param cells as they stand in the log
     */
    public record Change(What what, List<String> cells) {}

    private record Key(String indicator, String area, String cohort, String period) {}

    /** @param before the files of an edition by name, of which {@code data/*.csv} are looked at */
    public static ChangeLog between(Map<String, byte[]> before, Map<String, byte[]> after) {
        Map<Key, NamedCsvRecord> old = current(before);
        Map<Key, NamedCsvRecord> now = current(after);
        var changes = new ArrayList<Change>();
        now.forEach((key, row) -> {
            NamedCsvRecord was = old.get(key);
            if (was == null) {
                changes.add(change(What.ADDED, null, row));
            } else if (!COMPARED.stream()
                    .allMatch(column -> was.getField(column).equals(row.getField(column)))) {
                changes.add(change(What.REVISED, was, row));
            }
        });
        old.forEach((key, row) -> {
            if (!now.containsKey(key)) {
                changes.add(change(What.REMOVED, row, null));
            }
        });
        return new ChangeLog(List.copyOf(changes));
    }

    private static Map<Key, NamedCsvRecord> current(Map<String, byte[]> files) {
        var rows = new LinkedHashMap<Key, NamedCsvRecord>();
        new TreeMap<>(files).forEach((name, content) -> {
            if (name.startsWith("data/") && name.endsWith(".csv") && !name.equals(NAME)) {
                try (CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new String(content, StandardCharsets.UTF_8))) {
                    csv.stream()
                            .filter(row -> row.getField("current").equals("yes"))
                            .forEach(row -> rows.put(
                                    new Key(
                                            row.getField("indicator"),
                                            row.getField("area"),
                                            row.getField("cohort"),
                                            row.getField("period")),
                                    row));
                } catch (java.io.IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                }
            }
        });
        return rows;
    }

    private static Change change(What what, @Nullable NamedCsvRecord was, @Nullable NamedCsvRecord is) {
        var cells = new ArrayList<String>();
        cells.add(what.name().toLowerCase(java.util.Locale.ROOT));
        for (String column : COLUMNS.subList(1, COLUMNS.size())) {
            boolean before = column.endsWith("_before");
            String name = before ? column.substring(0, column.length() - "_before".length()) : column;
            boolean compared = COMPARED.contains(name);
            NamedCsvRecord row = before ? was : is == null && !compared ? was : is;
            cells.add(row == null ? "" : row.getField(name));
        }
        return new Change(what, List.copyOf(cells));
    }

    public long count(What what) {
        return changes.stream().filter(change -> change.what() == what).count();
    }

    /** For a page: {@code 14 figures differ since the edition before: 12 added, 2 revised, 0 removed.} */
    public String sentence() {
        return DataNotes.changes(count(What.ADDED), count(What.REVISED), count(What.REMOVED));
    }

    public Printed printed() {
        var csv = new Csv();
        csv.header(COLUMNS);
        changes.forEach(change -> csv.row(change.cells().toArray(String[]::new)));
        return new Printed(NAME, "text/csv; charset=utf-8", csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
