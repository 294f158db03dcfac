package org.waymark.columns;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a file that {@link ParquetFile} reads of one that it does not: of CSV, of Parquet written another way, of rows that
 * are not in order of series. DuckDB does it, on disk where memory is short.
 */
final class Rewriting {
    private static final int ROWS_A_GROUP = 122_880;

    /** More different words than this are sorted as words: each group of rows would carry them all. */
    private static final int FEW = 20_000;

    private static final List<String> REPEATED = List.of("indicator", "area", "cohort", "period", "status", "symbol");

    private final Duck duck;
    private final Path file;
    private final Tally tally;
    private long[] lost = {};

    Rewriting(Duck duck, Path file, Tally tally) {
        this.duck = duck;
        this.file = file;
        this.tally = tally;
    }

    /**
     * @param sorted whether to put the rows in order of series
     * @param council what a row without an area is of
     * @return a file that is gone when the scratch folder is
     */
    Path rewritten(boolean sorted, String council) throws SQLException {
        Map<String, String> types = types();
        Observed.require(types.keySet(), file);
        var columns = new LinkedHashMap<String, String>();
        for (String column : Chunk.COLUMNS) {
            if (types.containsKey(column)) {
                columns.put(column, expression(column, types.getOrDefault(column, ""), council));
            }
        }
        boolean csv = Duck.isCsv(file);
        columns.put(Chunk.NUMBER, csv ? "row_number() over () - 1" : "file_row_number");
        if (csv || !sorted) {
            Path plain = duck.folder().resolve("plain.parquet");
            write(columns, source(csv), "", plain);
            if (csv) {
                ragged(types.size());
            }
            if (!sorted) {
                return plain;
            }
            columns.replaceAll((name, _) -> name);
            return inOrder(columns, "read_parquet(" + Duck.quoted(plain) + ")");
        }
        return inOrder(columns, source(false));
    }

    private void write(Map<String, String> columns, String from, String order, Path to) throws SQLException {
        String all = columns.entrySet().stream()
                .map(column -> column.getValue() + " as " + column.getKey())
                .collect(Collectors.joining(", "));
        duck.run("copy (select " + all + " from " + from + order + ") to " + Duck.quoted(to)
                + " (format parquet, compression snappy, row_group_size " + ROWS_A_GROUP + ")");
    }

    /** Sorts by numbers instead of words where the words are few, which takes a fifth of the time. */
    private Path inOrder(Map<String, String> columns, String from) throws SQLException {
        for (String column : REPEATED) {
            String words = columns.get(column);
            if (words != null && few(words, from)) {
                duck.run("create type all_" + column + " as enum (select distinct " + words + " as word from " + from
                        + " where " + words + " is not null order by word)");
                columns.put(column, "(" + words + ")::all_" + column);
            }
        }
        Path sorted = duck.folder().resolve("sorted.parquet");
        String order = Stream.of("indicator", "area", "cohort", "period", Chunk.NUMBER)
                .filter(columns::containsKey)
                .collect(Collectors.joining(", ", " order by ", ""));
        write(columns, from, order, sorted);
        return sorted;
    }

    private boolean few(String words, String from) throws SQLException {
        try (Statement statement = duck.connection().createStatement();
                ResultSet count = statement.executeQuery("select count(word) from (select distinct " + words
                        + " as word from " + from + " limit " + (FEW + 1) + ")")) {
            count.next();
            return count.getLong(1) > 0 && count.getLong(1) <= FEW;
        }
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
                        + " store_rejects = true)"
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

    /** The numbers of the lines that DuckDB could make no row of, rising. */
    long[] lost() {
        return lost;
    }

    /** Lines of a CSV file that are no rows, mostly for having more or fewer cells than its header. */
    private void ragged(long columns) throws SQLException {
        var lines = new ArrayList<Long>();
        try (Statement statement = duck.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery("select line, any_value(csv_line), any_value(error_type::varchar)"
                                + " from reject_errors group by line order by line")) {
            while (rows.next()) {
                lines.add(rows.getLong(1));
                String type = rows.getString(3);
                tally.add(
                        type.contains("COLUMNS")
                                ? Observed.ragged(file, rows.getLong(1), cells(rows.getString(2)), columns)
                                : Observed.noRow(file, rows.getLong(1), type));
            }
        }
        lost = lines.stream().mapToLong(Long::longValue).toArray();
        tally.refused(lost.length);
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
