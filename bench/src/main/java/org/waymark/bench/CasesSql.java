package org.waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same figures of the same files as DuckDB SQL: the counts alone, without a check of any row or of any case. */
public final class CasesSql {
    private CasesSql() {}

    /** @param args the folder, the file to write the lines to, the most memory it may use, and csv or parquet */
    public static void main(String[] args) throws IOException, SQLException {
        var lines = new ArrayList<String>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            sql.execute("set threads to " + Runtime.getRuntime().availableProcessors());
            sql.execute("set memory_limit = '" + args[2] + "'");
            sql.execute("set preserve_insertion_order = false");
            for (String statement : statements(Path.of(args[0]), args[3])) {
                if (statement.startsWith("select")) {
                    try (ResultSet result = sql.executeQuery(statement)) {
                        while (result.next()) {
                            lines.add(result.getString(1));
                        }
                    }
                } else {
                    sql.execute(statement);
                }
            }
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static List<String> statements(Path folder, String form) throws IOException {
        String text;
        try (var file = Objects.requireNonNull(CasesSql.class.getResourceAsStream("casework.sql"))) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String events = form.equals("csv")
                ? "read_csv('%s', header = true, columns = {'case': 'varchar', 'process': 'varchar', 'event':"
                        + " 'varchar', 'date': 'date'})"
                : "read_parquet('%s')";
        String cases = form.equals("csv") ? "read_csv('%s', header = true, all_varchar = true)" : "read_parquet('%s')";
        String whole = text.replace("$events", events.formatted(folder.resolve("events." + form)))
                .replace("$cases", cases.formatted(folder.resolve("cases." + form)))
                .replace("$first", "date '" + CasesPack.FIRST_YEAR + "-01-01'")
                .replace("$last", "date '" + CasesPack.LAST + "'")
                .replace("$months", String.valueOf(CasesPack.YEARS * 12));
        String plain = whole.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Stream.of(plain.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
