package org.waymark.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The results on their way to a Parquet file: gathered by DuckDB as they come, written whole at the end or not at all. */
final class ResultsFile implements AutoCloseable {
    /** The columns of words that many rows have in common. */
    static final List<String> WORDS = List.of(
            "indicator",
            "cohort",
            "period",
            "due",
            "rating",
            "unrated_because",
            "trend",
            "not_tested_because",
            "rule",
            "tested_on");

    private final Duck duck;
    private DuckDBAppender rows;
    private long size;

    ResultsFile(Duck duck) throws SQLException {
        this.duck = duck;
        this.rows = begin();
    }

    private DuckDBAppender begin() throws SQLException {
        duck.run("create or replace table result (area varchar, entry integer, value double, slope_per_year double,"
                + " statistic double, p double, n integer)");
        return appender("result");
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return ((DuckDBConnection) duck.connection()).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
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
            if (results.entry(row) == Results.UNFILLED) {
                continue;
            }
            rows.beginRow();
            rows.append(results.area(row));
            rows.append(results.entry(row));
            for (int column = 0; column < Results.NUMBERS; column++) {
                append(rows, results.number(row, column));
            }
            if (results.points(row) == Results.NO_POINTS) {
                rows.appendNull();
            } else {
                rows.append(results.points(row));
            }
            rows.endRow();
            size++;
        }
    }

    private static void append(DuckDBAppender to, double number) throws SQLException {
        if (Double.isNaN(number)) {
            to.appendNull();
        } else {
            to.append(number);
        }
    }

    /** Writes them to a file, which is there whole or not at all. */
    void write(Lexicon lexicon, Path out) throws SQLException, IOException {
        rows.close();
        entries(lexicon);
        Path unfinished = duck.folder().resolve("results.parquet");
        duck.run("copy (select indicator, area, cohort, period, due, value, target, floor, rating, unrated_because, trend,"
                + " not_tested_because, rule, tested_on, n, slope_per_year, statistic, p"
                + " from result left join entry using (entry)) to " + Duck.quoted(unfinished) + " (format parquet)");
        Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void entries(Lexicon lexicon) throws SQLException {
        duck.run("create or replace table entry (entry integer"
                + WORDS.stream().map(word -> ", " + word + " varchar").collect(Collectors.joining())
                + ", target double, floor double)");
        try (DuckDBAppender to = appender("entry")) {
            int number = 0;
            for (Lexicon.Entry entry : lexicon.entries()) {
                to.beginRow();
                to.append(number++);
                for (@Nullable String word : entry.words()) {
                    if (word == null) {
                        to.appendNull();
                    } else {
                        to.append(word);
                    }
                }
                append(to, entry.target());
                append(to, entry.floor());
                to.endRow();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
