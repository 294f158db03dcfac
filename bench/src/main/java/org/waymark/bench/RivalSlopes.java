package org.waymark.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB's slopes of every series of a file, and no more: no window, no revisions, no test, no rating, nothing written. */
public final class RivalSlopes {
    private RivalSlopes() {}

    /** @param args the Parquet file, and how a month becomes a number: by its digits, or by a list of the months given it */
    public static void main(String[] args) throws SQLException {
        String slopes = args[1].equals("digits")
                ? "select indicator, area, cohort, regr_slope(value, cast(substr(period, 1, 4) as integer) * 12"
                        + " + cast(substr(period, 6, 2) as integer)) as slope from '" + args[0] + "' group by all"
                : "select indicator, area, cohort, regr_slope(value, n) as slope from '" + args[0]
                        + "' join (select strftime(date '2022-01-01' + to_months(m::integer), '%Y-%m') as period,"
                        + " m as n from range(" + NationalPack.MONTHS + ") r(m)) using (period) group by all";
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            sql.execute("set threads to " + Runtime.getRuntime().availableProcessors());
            try (ResultSet sum = sql.executeQuery("select sum(slope) from (" + slopes + ")")) {
                sum.next();
                System.out.println(sum.getDouble(1));
            }
        }
    }
}
