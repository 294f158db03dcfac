package org.waymark.columns;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** DuckDB, held to a share of the memory: what does not fit goes to disk. It sorts, and rewrites what is not read here. */
final class Duck implements AutoCloseable {
    private final Connection connection;
    private final Path folder;

    private Duck(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * @param megabytes that it may use
     * @param scratch takes what does not fit
     */
    static Duck open(int megabytes, int threads, Scratch scratch) throws SQLException {
        var duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"), scratch.folder());
        duck.run("set memory_limit = '" + megabytes + "MB'");
        duck.run("set threads = " + threads);
        duck.run("set temp_directory = " + quoted(scratch.folder().resolve("spilt")));
        return duck;
    }

    Connection connection() {
        return connection;
    }

    /** Where files may be put that are gone at the end. */
    Path folder() {
        return folder;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(Path file) {
        return quoted(file.toString());
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static boolean isCsv(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
