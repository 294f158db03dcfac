package org.waymark.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.area.AreaCode;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Line;
import org.waymark.trend.Trend;

/** Columns and objects say the same, to the last bit, of packs that nobody chose. */
class RandomPacksTest {

    @ParameterizedTest(name = "pack {0}, {1}, as known at {2}, faults {3}")
    @CsvSource({
        "1, FY2024-25-Q1, 2024-09-16, false",
        "2, FY2024-25-Q4, 2025-04-20, false",
        "3, FY2023-24-Q2, 2024-01-31, false",
        "4, FY2024-25-Q2, 2026-01-01, false",
        "5, FY2024-25-Q1, 2024-09-16, true",
        "6, FY2024-25-Q3, 2025-02-01, true",
        "7, FY2019-20-Q4, 2020-06-01, false",
        "8, 2024-11-30, 2024-11-30, true"
    })
    void every_series_is_judged_in_columns_as_it_is_in_objects(
            long seed, String period, LocalDate day, boolean faults, @TempDir Path folder) throws Exception {
        Path pack = RandomPack.write(folder, seed, faults);
        Period report = Period.parse(period).orElseThrow();
        Path out = folder.resolve("results.parquet");
        JudgingFile.Judged done =
                Judge.run(pack.resolve("observations.csv"), out, Judge.framework(pack, report, day, false));
        var expected = new HashMap<String, Line>();
        for (String area : RandomPack.AREAS) {
            expected.putAll(Judge.lines(pack, AreaCode.of(area), report, day));
        }
        List<Judge.Row> rows = Judge.rows(out);
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(done.looked()).isLessThan(rows.size());
        assertThat(done.refused()).isEqualTo(done.rows() - Judge.accepted(pack));
        assertThat(done.refused() > 50).isEqualTo(faults);
        for (Judge.Row row : rows) {
            // A fault may be the name of a place, which then has a series of its own.
            if (!RandomPack.AREAS.contains(row.text("area"))) {
                continue;
            }
            Line line = Objects.requireNonNull(expected.get(row.key()), row.key());
            assertThat(said(row)).as(row.key()).isEqualTo(said(line));
        }
    }

    private static Map<String, @Nullable Object> said(Judge.Row row) {
        var said = new TreeMap<String, @Nullable Object>();
        for (String column : List.of(
                "period",
                "due",
                "value",
                "target",
                "floor",
                "rating",
                "unrated_because",
                "trend",
                "not_tested_because",
                "rule",
                "tested_on",
                "n",
                "slope_per_year",
                "statistic",
                "p")) {
            said.put(column, row.get(column));
        }
        return said;
    }

    private static Map<String, @Nullable Object> said(Line line) {
        var said = new TreeMap<String, @Nullable Object>();
        said.put("period", line.shown().map(shown -> shown.period().toString()).orElse(null));
        said.put("due", line.due().map(Period::toString).orElse(null));
        said.put(
                "value",
                line.shown()
                        .map(shown -> shown.figure() instanceof Figure.Known known
                                ? line.version()
                                        .measurement()
                                        .scale()
                                        .decimals()
                                        .round(known)
                                        .doubleValue()
                                : null)
                        .orElse(null));
        said.put("target", line.aim().map(aim -> number(aim.target())).orElse(null));
        said.put("floor", line.aim().map(aim -> number(aim.floor())).orElse(null));
        boolean rated = line.rating() instanceof Rating.Rated;
        said.put("rating", rated ? line.rating().code() : null);
        said.put("unrated_because", rated ? null : line.rating().code());
        boolean tested = line.trend() instanceof Trend.Tested;
        said.put("trend", tested ? line.trend().code() : null);
        said.put("not_tested_because", tested ? null : line.trend().code());
        said.put("rule", line.trend().rule().code());
        switch (line.trend()) {
            case Trend.Tested test -> {
                said.put("tested_on", test.testedOn().code());
                said.put("n", test.points());
                said.put(
                        "slope_per_year",
                        test.slopePerYear().isPresent() ? test.slopePerYear().getAsDouble() : null);
                said.put(
                        "statistic",
                        test.statistics().isEmpty()
                                        || Double.isNaN(
                                                test.statistics().getFirst().value())
                                ? null
                                : test.statistics().getFirst().value());
                said.put("p", test.p().isPresent() ? test.p().getAsDouble() : null);
            }
            case Trend.Untold untold -> {
                said.put("tested_on", null);
                said.put("n", untold.points());
                said.put("slope_per_year", null);
                said.put("statistic", null);
                said.put("p", null);
            }
        }
        return said;
    }

    private static @Nullable Double number(java.math.@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
