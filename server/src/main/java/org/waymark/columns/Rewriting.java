package org.waymark.columns;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes a file that {@link ParquetFile} reads of one that it does not: of CSV, of Parquet written another way, of rows that
 * are not in order of series. DuckDB does it, on disk where memory is short.
 */
final class Rewriting {
    private static final int ROWS_A_GROUP = 122_880;

    private final Duck duck;
    private final Path file;
    private final Tally tally;

    Rewriting(Duck duck, Path file, Tally tally) {
        this.duck = duck;
        this.file = file;
        this.tally = tally;
    }

    /**
     * @param sorted whether to put the rows in order of series
     * @param council what a row without an area is of
     * @return a file that is gone when DuckDB is closed
     */
    Path rewritten(boolean sorted, String council) throws SQLException {
        Map<String, String> types = types();
        Observed.require(types.keySet(), file);
        Path out = duck.folder().resolve(sorted ? "sorted.parquet" : "plain.parquet");
        var columns = new ArrayList<String>();
        for (String column : Chunk.COLUMNS) {
            if (types.containsKey(column)) {
                columns.add(expression(column, types.getOrDefault(column, ""), council) + " as " + column);
            }
        }
        boolean csv = Duck.isCsv(file);
        columns.add((csv ? "row_number() over () - 1" : "file_row_number") + " as " + Chunk.NUMBER);
        String sql = "copy (select " + String.join(", ", columns) + " from " + source(csv)
                + (sorted
                        ? " order by indicator" + order("area", types) + order("cohort", types) + ", period, "
                                + Chunk.NUMBER
                        : "")
                + ") to " + Duck.quoted(out) + " (format parquet, compression snappy, row_group_size " + ROWS_A_GROUP
                + ")";
        duck.run(sql);
        if (csv) {
            ragged(types.size());
        }
        return out;
    }

    private static String order(String column, Map<String, String> types) {
        return types.containsKey(column) ? ", " + column : "";
    }

    private static String expression(String column, String type, String council) {
        String name = '"' + column + '"';
        return switch (column) {
            case "area" -> "coalesce(nullif(trim(" + name + "::varchar), ''), " + Duck.quoted(council) + ")";
            case "cohort" -> "coalesce(nullif(trim(" + name + "::varchar), ''), 'all')";
            case "value", "numerator", "denominator" -> isNumber(type) ? name + "::double" : name + "::varchar";
            case "recorded_on" ->
                type.startsWith("TIMESTAMP")
                        ? "strftime(" + name + "::timestamp, '%Y-%m-%dT%H:%M:%S')"
                        : name + "::varchar";
            default -> name + "::varchar";
        };
    }

    private static boolean isNumber(String type) {
        return type.startsWith("DECIMAL")
                || Set.of(
                                "DOUBLE",
                                "FLOAT",
                                "BIGINT",
                                "INTEGER",
                                "SMALLINT",
                                "TINYINT",
                                "UBIGINT",
                                "UINTEGER",
                                "HUGEINT")
                        .contains(type);
    }

    private String source(boolean csv) {
        return csv
                ? "read_csv(" + Duck.quoted(file)
                        + ", header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
                        + " store_rejects = true, rejects_limit = 1000)"
                : "read_parquet(" + Duck.quoted(file) + ", file_row_number = true)";
    }

    private Map<String, String> types() throws SQLException {
        var types = new LinkedHashMap<String, String>();
        try (Statement statement = duck.connection().createStatement();
                ResultSet rows = statement.executeQuery("describe select * from " + source(Duck.isCsv(file)))) {
            while (rows.next()) {
                types.put(rows.getString(1).strip(), rows.getString(2));
            }
        } catch (SQLException unreadable) {
            throw new Unreadable(Observed.unreadable(file, unreadable));
        }
        types.remove("file_row_number");
        return types;
    }

    /** Rows of a CSV file that have more or fewer cells than its header. */
    private void ragged(long columns) throws SQLException {
        long all = 0;
        try (Statement statement = duck.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "select line, any_value(csv_line), count(*) over () from reject_errors group by line order by"
                                + " line limit 20")) {
            while (rows.next()) {
                all = rows.getLong(3);
                tally.add(Observed.ragged(file, rows.getLong(1), cells(rows.getString(2)), columns));
            }
        }
        tally.refused(all);
    }

    /** How many cells a line of CSV has. */
    private static long cells(String line) {
        boolean quoted = false;
        long cells = 1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ',' && !quoted) {
                cells++;
            }
        }
        return cells;
    }
}
