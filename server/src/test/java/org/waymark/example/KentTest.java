package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.finding.Severity;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.period.Period;
import org.waymark.scorecard.Compared;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Tally;

/** From the example's rows alone come the counts that Kent's minutes state, each quarter as known on its own date. */
class KentTest {
    private static final Scorecard NOW = Example.scorecard(Example.folder(), Example.REPORT);

    @Test
    void it_is_sound() {
        var found = Example.read(Example.folder(), new ArrayList<Observation>()).findings();
        assertThat(found.count(Severity.ERROR)).as(found.shown().toString()).isZero();
        assertThat(found.count(Severity.WARNING)).as(found.shown().toString()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} KPIs, {2}, {3} and {4}, {5} unrated; {6}, {7} and {8}, {9} not tested")
    @CsvSource({
        "FY2024-25-Q1, 40, 17, 14, 8, 1, 11, 21, 7, 1",
        "FY2023-24-Q4, 38, 17, 11, 10, 0, 9, 20, 9, 0",
        "FY2023-24-Q2, 38, 15, 15, 8, 0, 7, 19, 12, 0",
        "FY2023-24-Q1, 38, 16, 11, 11, 0, 4, 24, 10, 0",
        "FY2022-23-Q4, 37, 15, 10, 12, 0, 2, 24, 11, 0"
    })
    void the_counts_of_the_minutes(
            String period,
            int indicators,
            int green,
            int amber,
            int red,
            int unrated,
            int improving,
            int unclear,
            int worsening,
            int untested) {
        Scorecard scorecard =
                Example.scorecard(Example.folder(), Period.parse(period).orElseThrow());
        assertThat(scorecard.summary().tally())
                .isEqualTo(new Tally(indicators, green, amber, red, unrated, improving, unclear, worsening, untested));
    }

    @Test
    void the_quarter_before_and_the_year_before_stand_beside_it() {
        Compared previous = NOW.summary().comparedWith().get(0);
        assertThat(previous.period()).hasToString("FY2023-24-Q4");
        assertThat(previous.then()).isEqualTo(new Tally(38, 17, 11, 10, 0, 9, 20, 9, 0));
        assertThat(previous.added()).hasSize(3);
        assertThat(previous.removed()).hasSize(1);
        assertThat(previous.likeForLike().indicators()).isEqualTo(37);
        Compared lastYear = NOW.summary().comparedWith().get(1);
        assertThat(lastYear.then()).isEqualTo(new Tally(38, 16, 11, 11, 0, 4, 24, 10, 0));
    }

    @Test
    void sections_add_up_to_the_whole() {
        assertThat(NOW.sections().stream().mapToInt(s -> s.tally().indicators()).sum())
                .isEqualTo(40);
        assertThat(NOW.sections().stream().mapToInt(s -> s.tally().red()).sum()).isEqualTo(8);
        assertThat(NOW.sections().stream().mapToInt(s -> s.tally().worsening()).sum())
                .isEqualTo(7);
    }

    @Test
    void pothole_demand_is_as_published() {
        Line line = line("pothole-demand");
        assertThat(line.shown().orElseThrow().figure()).isEqualTo(known("7856"));
        assertThat(line.lastYear().orElseThrow().figure()).isEqualTo(known("5376"));
    }

    @Test
    void plans_within_twenty_weeks_are_tested_on_the_months_behind_them() {
        Line line = line("ehcp-20-weeks");
        assertThat(line.inPeriod()).hasSizeGreaterThan(5);
        assertThat(line.trend())
                .hasToString(line.trend().toString())
                .extracting(Object::toString)
                .asString()
                .contains("UNDERLYING");
    }

    @Test
    void a_changed_row_changes_the_counts(@TempDir Path folder) throws Exception {
        copy(folder);
        Line green = NOW.lines().stream()
                .filter(l -> l.rating().code().equals("green")
                        && l.shown().orElseThrow().numerator() != null)
                .findFirst()
                .orElseThrow();
        var shown = green.shown().orElseThrow();
        Path file = folder.resolve(shown.file());
        var lines = new ArrayList<>(Files.readAllLines(file));
        String row = lines.get((int) shown.row() - 1);
        assertThat(row).startsWith(green.code().value());
        // Its numerator becomes 1, which is far below any floor where higher is better.
        String over = String.valueOf(shown.numerator());
        lines.set((int) shown.row() - 1, row.replace("," + over + ",", ",1,"));
        assertThat(lines.get((int) shown.row() - 1)).isNotEqualTo(row);
        Files.write(file, lines);
        Tally changed = Example.scorecard(folder, Example.REPORT).summary().tally();
        assertThat(changed.green()).isEqualTo(16);
        assertThat(changed.red()).isEqualTo(9);
        assertThat(changed.indicators()).isEqualTo(40);
    }

    private static Line line(String code) {
        return NOW.line(IndicatorCode.of(code)).orElseThrow();
    }

    private static org.waymark.quantity.Figure known(String value) {
        return org.waymark.quantity.Figure.of(new java.math.BigDecimal(value));
    }

    static void copy(Path to) throws Exception {
        Path from = Example.folder();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(f -> !f.startsWith(from.resolve("make"))).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
