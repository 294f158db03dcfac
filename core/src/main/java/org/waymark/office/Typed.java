package org.waymark.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.intake.PackFile;
import org.waymark.intake.Sheet;

/** Rows typed into a form: a sheet like any other, so that a form is checked as a file is. */
public record Typed(String file, String kind, List<String> header, List<Row> rows) implements Sheet {

    /** @param rows each with its cells by column; a cell not given is empty */
    public static Typed of(String file, String kind, List<Map<String, String>> rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var header = List.copyOf(columns);
        var made = new ArrayList<Row>();
        for (Map<String, String> row : rows) {
            made.add(new Row(
                    made.size() + 2,
                    header.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return new Typed(file, kind, header, List.copyOf(made));
    }

    /** The form as something sent. */
    public Sent sent(String name) {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        return new Sent(name, List.of(new PackFile(file, sha256(bytes), bytes.length)), List.of(this), List.of());
    }

    @Override
    public void forEachRow(Consumer<Row> consumer) {
        rows.forEach(consumer);
    }

    /** As a CSV file would hold it. */
    private String text() {
        var lines = new ArrayList<String>();
        lines.add(line(header));
        rows.forEach(row -> lines.add(line(row.cells())));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
