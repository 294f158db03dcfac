package org.waymark.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link SeriesBenchmark} and sets its figures beside each other. */
final class SeriesRows {
    private SeriesRows() {}

    static List<Row> run() throws RunnerException {
        Map<String, Double> seconds = new HashMap<>();
        new Runner(new OptionsBuilder()
                        .include(SeriesBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run()
                .forEach(result -> seconds.put(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getScore() / 1000));
        return List.of(
                new Row(
                        "rate and test 100,000 series of 40 points, all cores",
                        seconds.getOrDefault("waymark", Double.NaN),
                        "DuckDB `regr_slope` grouped, all cores (slopes only: no test, no rating)",
                        seconds.getOrDefault("duckdbSlopes", Double.NaN),
                        "aim: no slower"),
                new Row(
                        "the same, one core",
                        seconds.getOrDefault("waymarkOneCore", Double.NaN),
                        "Apache Commons Math `SimpleRegression` called per series, one core (no rating)",
                        seconds.getOrDefault("commonsMathOneCore", Double.NaN),
                        ""));
    }
}
