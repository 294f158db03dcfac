package org.waymark.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** DuckDB, held to a share of the memory: what does not fit goes to a folder of its own, which is emptied at the end. */
final class Duck implements AutoCloseable {
    private final Connection connection;
    private final Path folder;

    private Duck(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * @param megabytes that it may use
     * @param beside a file whose disk takes what does not fit
     */
    static Duck open(int megabytes, int threads, Path beside) throws IOException, SQLException {
        Path folder =
                Files.createTempDirectory(beside.toAbsolutePath().normalize().getParent(), ".waymark");
        var duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"), folder);
        duck.run("set memory_limit = '" + megabytes + "MB'");
        duck.run("set threads = " + threads);
        duck.run("set temp_directory = " + quoted(folder.resolve("spilt")));
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
    public void close() throws IOException, SQLException {
        connection.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
