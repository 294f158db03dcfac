package org.waymark.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;
import org.waymark.quantity.Decimals;
import org.waymark.rating.Lines;
import org.waymark.rating.RatingRules;
import org.waymark.trend.Question;
import org.waymark.trend.TestedOn;
import org.waymark.trend.TrendRules;

/** 100,000 series of 40 points: rated and tested here; tested by a library called per series; only sloped by DuckDB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SeriesBenchmark {
    static final int SERIES = 100_000;
    static final int POINTS = 40;
    private static final Question QUESTION =
            new Question(Polarity.HIGHER, Frequency.QUARTER, TestedOn.SHOWN, 0.05, 6, false);
    private static final Lines LINES = new Lines(BigDecimal.valueOf(60), BigDecimal.valueOf(50), null, null);
    private static final RatingRule RULE = new RatingRule.Floor();
    private static final Decimals DECIMALS = Decimals.of(1);

    private final Series[] series = new Series[SERIES];
    private Connection duckdb = unopened();

    private static Connection unopened() {
        try {
            return DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The same noise for all three. */
    @Setup(Level.Trial)
    public void fill() throws SQLException {
        duckdb.close();
        duckdb = unopened();
        try (Statement sql = duckdb.createStatement()) {
            sql.execute("set threads to " + Runtime.getRuntime().availableProcessors());
            sql.execute("create table point (series integer, x integer, value double)");
        }
        var random = new Random(1);
        try (var rows = ((DuckDBConnection) duckdb).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "point")) {
            for (int s = 0; s < SERIES; s++) {
                var at = new long[POINTS];
                var values = new double[POINTS];
                for (int i = 0; i < POINTS; i++) {
                    at[i] = i;
                    values[i] = 55 + 10 * random.nextGaussian();
                    rows.beginRow();
                    rows.append(s);
                    rows.append(i);
                    rows.append(values[i]);
                    rows.endRow();
                }
                series[s] = new Series(at, values);
            }
        }
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        duckdb.close();
    }

    /** Rating and direction of travel of each, on all cores, as DuckDB is. */
    @Benchmark
    public int waymark() {
        return IntStream.range(0, SERIES).parallel().map(this::judged).sum();
    }

    /** The same on one core, as the library is. */
    @Benchmark
    public int waymarkOneCore() {
        return IntStream.range(0, SERIES).map(this::judged).sum();
    }

    /** Apache Commons Math: slope and significance of each, called per series. */
    @Benchmark
    public int commonsMathOneCore() {
        int significant = 0;
        for (Series one : series) {
            var regression = new SimpleRegression();
            for (int i = 0; i < POINTS; i++) {
                regression.addData(one.at()[i], one.values()[i]);
            }
            significant += regression.getSignificance() < 0.05 ? 1 : 0;
        }
        return significant;
    }

    /** DuckDB: the slopes alone, grouped; neither tested nor rated. */
    @Benchmark
    public double duckdbSlopes() throws SQLException {
        try (Statement sql = duckdb.createStatement();
                ResultSet sum = sql.executeQuery(
                        "select sum(slope) from (select regr_slope(value, x) as slope from point group by series)")) {
            sum.next();
            return sum.getDouble(1);
        }
    }

    private int judged(int s) {
        Series one = series[s];
        boolean moving = !TrendRules.regression(one, QUESTION).code().equals("noClearTrend");
        BigDecimal latest = DECIMALS.round(BigDecimal.valueOf(one.values()[POINTS - 1]));
        boolean green =
                RatingRules.rate(latest, Polarity.HIGHER, RULE, LINES).code().equals("green");
        return (moving ? 1 : 0) + (green ? 2 : 0);
    }
}
