package org.waymark.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB reading a CSV file into a table, and no more: no checks, no record of who and when. */
public final class Rival {
    private Rival() {}

    /** @param args the CSV file */
    public static void main(String[] args) throws SQLException {
        read(args[0]);
    }

    static void read(String csv) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            sql.execute("set threads to " + Runtime.getRuntime().availableProcessors());
            sql.execute("create table observation as select * from read_csv('" + csv.replace("'", "''") + "')");
        }
    }
}
