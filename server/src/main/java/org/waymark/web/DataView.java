package org.waymark.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An edition's open data, read from its own files: every figure of every place and group with its revisions, as known on
 * the edition's date. Editions published before there was open data have none.
 */
public final class DataView {
    /** By the file's hash: what is published never changes. Forgotten when room is short. */
    private static final Map<String, SoftReference<List<DataRow>>> READ = new ConcurrentHashMap<>();

    private DataView() {}

    /** The name of the file with an indicator's rows. */
    public static String file(String indicator) {
        return "data/" + indicator + ".csv";
    }

    /** The rows of one indicator in the order of the file; none where the edition has no such file. */
    public static List<DataRow> rows(Shown shown, String indicator) {
        return shown.file(file(indicator))
                .map(file -> {
                    var kept = READ.get(file.sha256());
                    List<DataRow> before = kept == null ? null : kept.get();
                    return before != null ? before : read(shown, file.name(), file.sha256());
                })
                .orElse(List.of());
    }

    /** The same without what was revised since. */
    public static List<DataRow> current(Shown shown, String indicator) {
        return rows(shown, indicator).stream().filter(DataRow::current).toList();
    }

    /** The indicators of which it has a file. */
    public static List<String> indicators(Shown shown) {
        return shown.edition().files().stream()
                .map(org.waymark.edition.PublishedFile::name)
                .filter(name -> name.startsWith("data/") && name.endsWith(".csv") && !name.startsWith("data/_"))
                .map(name -> name.substring("data/".length(), name.length() - ".csv".length()))
                .toList();
    }

    private static List<DataRow> read(Shown shown, String name, String hash) {
        String text = shown.content(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        List<DataRow> rows = CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(DataView::row)
                .toList();
        READ.values().removeIf(reference -> reference.get() == null);
        READ.put(hash, new SoftReference<>(rows));
        return rows;
    }

    private static DataRow row(NamedCsvRecord row) {
        return new DataRow(
                row.getField("indicator").intern(),
                row.getField("area").intern(),
                row.getField("area_name").intern(),
                row.getField("area_kind").intern(),
                row.getField("cohort").intern(),
                row.getField("cohort_name").intern(),
                row.getField("period").intern(),
                row.getField("value"),
                row.getField("numerator"),
                row.getField("denominator"),
                row.getField("status").intern(),
                row.getField("absent").intern(),
                row.getField("recorded_on").intern(),
                row.getField("file").intern(),
                row.getField("row"),
                row.getField("current").equals("yes"));
    }
}
