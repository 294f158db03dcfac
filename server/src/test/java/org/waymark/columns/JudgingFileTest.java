package org.waymark.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.period.Period;

class JudgingFileTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 30);
    private static final String HEADER =
            "indicator,area,cohort,period,value,numerator,denominator,status,symbol,recorded_on\n";

    @TempDir
    private Path folder = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void pack() throws Exception {
        out = folder.resolve("results.parquet");
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("report.toml"), """
            report = "any"
            title = "Any"
            council = "E10000001"
            council_name = "Any"
            frequency = "quarter"
            year = "financial"
            sections = []
            """);
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            calls,Calls answered,kpi,percent,0,higher,financial,month,period
            visits,Visits,kpi,count,0,lower,financial,month,period
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            calls,FY2024-25,90,80
            calls,FY2025-26,90,80
            """);
    }

    private Framework framework(boolean common) {
        return Judge.framework(folder.resolve("pack"), new Period.Day(DAY), DAY, common);
    }

    private JudgingFile.Judged judge(Path file) throws Exception {
        return Judge.run(file, out, framework(false));
    }

    private Path csv(String rows) throws Exception {
        return Files.writeString(folder.resolve("observations.csv"), HEADER + rows);
    }

    /** Forty months of two indicators in some areas, in order of series. */
    private Path parquet(String name, int areas, String order, String form) throws Exception {
        Path file = folder.resolve(name);
        Judge.execute(
                "copy (select indicator, 'E' || (10000001 + a) as area, 'all' as cohort, strftime(date '2022-01-01' +"
                    + " to_months(m::integer), '%Y-%m') as period, 80 + hash(indicator, a, m) % 20 as value, 'final'"
                    + " as status from (select unnest(['calls', 'visits']) as indicator), range(" + areas
                        + ") r(a), range(40) s(m) order by " + order + ") to '" + file + "' (format parquet" + form
                        + ")");
        return file;
    }

    @Test
    void a_series_that_goes_on_in_the_next_group_of_rows_is_judged_whole() throws Exception {
        var small = parquet("small.parquet", 300, "indicator, area, period", ", row_group_size 2048");
        assertThat(ParquetFile.open(small).groups()).hasSizeGreaterThan(5);
        assertThat(judge(small).sorted()).isFalse();
        List<Map<String, Object>> pieces = cells();
        assertThat(pieces).hasSize(600).allSatisfy(row -> assertThat(row).containsEntry("n", 24));
        judge(parquet("large.parquet", 300, "indicator, area, period", ""));
        assertThat(cells()).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"period, area, indicator", "indicator, period, area", "indicator desc, area, period"})
    void a_file_in_another_order_is_put_in_order_first(String order) throws Exception {
        judge(parquet("sorted.parquet", 60, "indicator, area, period", ""));
        List<Map<String, Object>> expected = cells();
        JudgingFile.Judged done = judge(parquet("unsorted.parquet", 60, order, ", row_group_size 2048"));
        assertThat(done.sorted()).isTrue();
        assertThat(cells()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {", compression zstd", ", parquet_version v2", ", compression gzip"})
    void a_file_in_another_form_is_rewritten_first(String form) throws Exception {
        judge(parquet("plain.parquet", 60, "indicator, area, period", ""));
        List<Map<String, Object>> expected = cells();
        judge(parquet("other.parquet", 60, "indicator, area, period", form));
        assertThat(cells()).isEqualTo(expected);
    }

    @Test
    void a_wrong_row_is_named_and_its_neighbours_are_judged() throws Exception {
        JudgingFile.Judged done = judge(csv("""
            calls,,,2025-02,88,,,,,2025-03-10
            calls,,,2025-03,89.5,,,,,2025-04-10
            calls,,,2025-04,85%,,,,,2025-04-28
            speed,,,2025-04,85,,,,,2025-04-28
            visits,,,2025-04,-3,,,,,2025-04-28
            """));
        assertThat(done.refused()).isEqualTo(3);
        assertThat(done.findings().shown().stream()
                        .map(finding -> finding.place() + ": " + finding.rule())
                        .sorted())
                .containsExactly(
                        "observations.csv, row 4, column value: dressed-number",
                        "observations.csv, row 5, column indicator: unknown-indicator",
                        "observations.csv, row 6, column value: negative-number");
        assertThat(cells()).hasSize(1);
        assertThat(cells().getFirst())
                .containsEntry("period", "2025-03")
                .containsEntry("value", 90.0)
                .containsEntry("unrated_because", "out-of-date");
    }

    @Test
    void a_row_of_the_wrong_width_is_counted_and_named() throws Exception {
        JudgingFile.Judged done = judge(csv("""
            calls,,,2025-03,89,,,,,2025-04-10
            calls,,,2025-04,93
            """));
        assertThat(done.refused()).isEqualTo(1);
        assertThat(done.findings().shown().getFirst().toString())
                .contains("row 3: This row has 5 cells and the header has 10.");
    }

    @Test
    void rows_below_a_line_that_is_no_row_keep_their_numbers() throws Exception {
        JudgingFile.Judged done = judge(csv("""
            calls,,,2025-03,89,,,,,2025-04-10
            calls,,,2025-04,93
            calls,,,2025-04,85%,,,,,2025-04-28
            """));
        assertThat(done.refused()).isEqualTo(2);
        assertThat(done.findings().shown().stream().map(finding -> finding.place() + ": " + finding.rule()))
                .containsExactlyInAnyOrder(
                        "observations.csv, row 3: ragged-row", "observations.csv, row 4, column value: dressed-number");
    }

    @Test
    void a_series_spelt_two_ways_is_not_judged_by_half_its_rows() throws Exception {
        JudgingFile.Judged done = judge(csv("""
            visits,,sex:girl+age:under-5,2025-03,7,,,,,2025-04-10
            visits,,age:under-5+sex:girl,2025-04,9,,,,,2025-04-28
            """));
        assertThat(done.refused()).isEqualTo(1);
        assertThat(done.findings().shown().getFirst().toString())
                .contains(
                        "row 2: This row is of the series visits, E10000001, age:under-5+sex:girl, which it does not");
        assertThat(cells()).hasSize(1);
    }

    @Test
    void the_newest_revision_known_by_the_day_is_the_one_judged() throws Exception {
        Path file = csv("""
            calls,,,2025-04,70,,,provisional,,2025-04-10
            calls,,,2025-04,95,,,final,,2025-04-28
            calls,,,2025-04,50,,,revised,,2025-05-01
            """);
        judge(file);
        assertThat(cells().getFirst()).containsEntry("value", 95.0).containsEntry("rating", "green");
    }

    @Test
    void an_area_without_targets_is_rated_by_the_councils_only_when_asked() throws Exception {
        Path file = csv("""
            calls,E10000001,,2025-04,95,,,,,2025-04-10
            calls,E10000002,,2025-04,85,,,,,2025-04-10
            """);
        judge(file);
        assertThat(cells()).extracting(row -> row.get("rating")).containsExactly("green", null);
        Judge.run(file, out, framework(true));
        assertThat(cells()).extracting(row -> row.get("rating")).containsExactly("green", "amber");
    }

    @Test
    void nothing_is_left_half_written() throws Exception {
        Files.writeString(out, "from before");
        Path broken = Files.writeString(folder.resolve("observations.parquet"), "PAR1 not at all PAR1");
        assertThatThrownBy(() -> judge(broken))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("observations.parquet cannot be read as Parquet: ");
        assertThat(out).hasContent("from before");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("results.parquet", "observations.parquet", "pack");
        }
    }

    @Test
    void a_file_without_periods_is_refused_with_the_columns_it_has() throws Exception {
        Path file = Files.writeString(folder.resolve("observations.csv"), "indicator,area,value\ncalls,,5\n");
        assertThatThrownBy(() -> judge(file))
                .hasMessage("observations.csv has no column period. Its columns are indicator, area, value;"
                        + " docs/pack.md lists those of a file of observations.");
    }

    @Test
    void a_file_without_a_single_row_has_results_without_one() throws Exception {
        assertThat(judge(csv("")).series()).isZero();
        assertThat(cells()).isEmpty();
    }

    private List<Map<String, Object>> cells() throws Exception {
        return Judge.rows(out).stream().map(Judge.Row::cells).toList();
    }
}
