package org.waymark.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The results on their way to a Parquet file: gathered by DuckDB as they come, written whole at the end or not at all. */
final class ResultsFile implements AutoCloseable {
    private static final String WORDS =
            "indicator cohort period due rating unrated_because trend not_tested_because rule tested_on";
    private static final String NUMBERS = "value target floor slope_per_year statistic p";

    private final Duck duck;
    private final Lexicon lexicon;
    private DuckDBAppender rows;
    private long size;

    ResultsFile(Duck duck, Lexicon lexicon) throws SQLException {
        this.duck = duck;
        this.lexicon = lexicon;
        this.rows = begin();
    }

    private DuckDBAppender begin() throws SQLException {
        duck.run("create or replace table result (area varchar"
                + each(WORDS, ", %s integer")
                + each(NUMBERS, ", %s double")
                + ", n integer)");
        return ((DuckDBConnection) duck.connection()).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "result");
    }

    private static String each(String names, String format) {
        return java.util.Arrays.stream(names.split(" ")).map(format::formatted).collect(Collectors.joining());
    }

    /** Forgets all rows so far. */
    void again() throws SQLException {
        rows.close();
        rows = begin();
        size = 0;
    }

    long size() {
        return size;
    }

    void add(Results results) throws SQLException {
        for (int row = 0; row < results.size(); row++) {
            if (results.area(row).isEmpty()) {
                continue;
            }
            rows.beginRow();
            rows.append(results.area(row));
            for (int column = 0; column < Results.WORDS; column++) {
                rows.append(results.word(row, column));
            }
            for (int column = 0; column < Results.NUMBERS; column++) {
                double number = results.number(row, column);
                if (Double.isNaN(number)) {
                    rows.appendNull();
                } else {
                    rows.append(number);
                }
            }
            if (results.points(row) < 0) {
                rows.appendNull();
            } else {
                rows.append(results.points(row));
            }
            rows.endRow();
            size++;
        }
    }

    /** Writes them to a file, which is there whole or not at all. */
    void write(Path out) throws SQLException, IOException {
        rows.close();
        Path unfinished = duck.folder().resolve("results.parquet");
        String words = lexicon.words().stream().map(Duck::quoted).collect(Collectors.joining(", ", "[", "]"));
        duck.run("copy (select " + word("indicator", words) + ", area, "
                + java.util.stream.Stream.of("cohort", "period", "due")
                        .map(name -> word(name, words))
                        .collect(Collectors.joining(", "))
                + ", value, target, floor, "
                + java.util.stream.Stream.of(
                                "rating", "unrated_because", "trend", "not_tested_because", "rule", "tested_on")
                        .map(name -> word(name, words))
                        .collect(Collectors.joining(", "))
                + ", n, slope_per_year, statistic, p from result) to " + Duck.quoted(unfinished)
                + " (format parquet)");
        Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Number 0 is no word, which is null. */
    private static String word(String column, String words) {
        return "case when " + column + " > 0 then (" + words + ")[" + column + "] end as " + column;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
