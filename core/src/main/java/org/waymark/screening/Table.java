package org.waymark.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file's columns by their headings; of a heading that stands twice the first column is meant. */
public final class Table {
    private final String file;
    private final List<Column> columns;
    private final Map<String, Column> byName = new HashMap<>();

    public Table(String file, List<Column> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
        columns.forEach(column -> byName.putIfAbsent(column.name(), column));
    }

    /** A table given row by row: the first is the header; a short row is filled up with empty cells. */
    public static Table of(String file, List<List<String>> rows) {
        var fillings = new ArrayList<Column.Filling>();
        rows.getFirst().forEach(name -> fillings.add(new Column.Filling(name)));
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < fillings.size(); i++) {
                fillings.get(i).add(i < row.size() ? row.get(i) : "");
            }
        }
        return new Table(file, fillings.stream().map(Column.Filling::column).toList());
    }

    /** Its name without a path. */
    public String file() {
        return file;
    }

    public List<Column> columns() {
        return columns;
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().rows();
    }

    public Optional<Column> column(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** A column that an earlier stage has found. */
    Column needed(String name) {
        return column(name).orElseThrow(() -> new IllegalStateException(file + " has no column " + name));
    }

    Spot of(String column) {
        return new Spot(file, 0, column, column);
    }

    Spot at(String column, long line, String seen) {
        return new Spot(file, line, column, seen);
    }
}
