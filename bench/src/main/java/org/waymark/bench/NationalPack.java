package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Definitions and targets of 250 indicators, and observations of them: so many series of 40 months, 10,000 areas each. */
final class NationalPack {
    static final int MONTHS = 40;
    static final String DAY = "2025-06-30";
    static final String PERIOD = "2025-04";
    private static final int INDICATORS = 250;
    private static final int AREAS = 10_000;

    private NationalPack() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.toml"), """
            report = "national"
            title = "National"
            council = "E92000001"
            council_name = "England"
            frequency = "month"
            year = "financial"
            sections = ["All"]
            [window]
            month = %d
            """.formatted(MONTHS));
        var indicators = new StringBuilder("code,name,kind,section,unit,decimals,polarity,year,frequency,basis\n");
        var targets = new StringBuilder("indicator,period,target,floor\n");
        for (int i = 0; i < INDICATORS; i++) {
            boolean higher = i % 2 == 0;
            String code = "indicator-%03d".formatted(i);
            indicators
                    .append(code)
                    .append(",Indicator,kpi,All,percent,1,")
                    .append(higher ? "higher" : "lower")
                    .append(",financial,month,period\n");
            for (int year = 2021; year <= 2025; year++) {
                targets.append("%s,FY%d-%02d,%s\n".formatted(code, year, (year + 1) % 100, higher ? "57,52" : "53,58"));
            }
        }
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("targets.csv"), targets);
    }

    /** Writes a file of observations in order of series, or of time. */
    static void observations(Path file, int series, boolean sorted) throws SQLException {
        String rows = "select indicator, area, 'all' as cohort, period,"
                + " round(45 + (hash(id, period) % 2000) / 100.0, 1)::double as value, 'final' as status, recorded_on"
                + " from (select i.*, unnest(p.periods) as period, unnest(p.recorded) as recorded_on"
                + " from (select s as id, 'indicator-' || lpad((s // " + AREAS + ")::varchar, 3, '0') as indicator,"
                + " 'E05' || lpad((s % " + AREAS + ")::varchar, 6, '0') as area from range(" + series + ") r(s)) i,"
                + " (select"
                + " list(strftime(m,"
                + " '%Y-%m')"
                + " order by m)"
                + " as periods,"
                + " list((m +"
                + " interval 45"
                + " day)::date"
                + " order by m)"
                + " as recorded"
                + " from (select"
                + " unnest(generate_series(date"
                + " '2022-01-01',"
                + " date"
                + " '2025-04-01',"
                + " interval 1"
                + " month)) as"
                + " m)) p)";
        duck("copy (" + rows + (sorted ? "" : " order by period, area, indicator") + ") to '" + file
                + "' (format parquet)");
    }

    static void duck(String sql) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("set threads to " + Runtime.getRuntime().availableProcessors());
            statement.execute("set memory_limit = '4GB'");
            statement.execute(sql);
        }
    }
}
