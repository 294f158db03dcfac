package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.benchmark.Standing;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shown;
import org.waymark.scorecard.Tally;
import org.waymark.snapshot.Stores;

/** The children's directorate scorecard, the example's second report, comes from its rows alone. */
class ChildrenTest {
    private static final Stores STORES = Example.stores(Example.folder());
    private static final Scorecard NOW = scorecard("FY2025-26-Q1", Optional.empty());

    @ParameterizedTest(name = "{0}: {1} green, {2} amber, {3} red")
    @CsvSource({"FY2025-26-Q1, 6, 19, 7", "FY2024-25-Q4, 7, 21, 4", "FY2024-25-Q1, 6, 19, 7"})
    void the_counts_of_the_scorecard(String period, int green, int amber, int red) {
        Tally tally = scorecard(period, Optional.empty()).summary().tally();
        assertThat(List.of(tally.indicators(), tally.green(), tally.amber(), tally.red(), tally.unrated()))
                .containsExactly(32, green, amber, red, 0);
    }

    @Test
    void the_two_reports_share_no_indicator() {
        Scorecard cabinet = Example.scorecard(Example.folder(), Example.REPORT);
        assertThat(NOW.lines()).hasSize(50);
        assertThat(NOW.lines()).noneMatch(line -> cabinet.line(line.code()).isPresent());
        assertThat(NOW.sections()).hasSize(8);
    }

    @Test
    void targets_of_academic_financial_and_calendar_years_stand_side_by_side() {
        assertThat(target("good-level-of-development")).isEqualTo("AY2023-24");
        assertThat(target("neet-or-not-known")).isEqualTo("FY2024-25");
        assertThat(target("ehc-plans-in-time")).isEqualTo("CY2024");
        Line milestone = line(scorecard("FY2024-25-Q1", Optional.empty()), "social-worker-vacancies");
        assertThat(milestone.aim().orElseThrow().period()).hasToString("FY2024-25-Q1");
    }

    @ParameterizedTest(name = "as known at {0}: {1}, {2}, {3}")
    @CsvSource({
        "2024-11-12, 61%, PROVISIONAL, amber",
        "2024-12-11, 61%, PROVISIONAL, amber",
        "2024-12-12, 62%, FINAL, green"
    })
    void a_provisional_result_becomes_final_and_changes_colour(
            LocalDate day, String figure, Status status, String colour) {
        Line line = line(scorecard("FY2024-25-Q2", Optional.of(day)), "key-stage-2-rwm");
        Shown shown = line.shown().orElseThrow();
        assertThat(shown.period()).hasToString("AY2023-24");
        assertThat(shown.status()).isEqualTo(status);
        assertThat(line.version().measurement().scale().print((Figure.Known) shown.figure()))
                .isEqualTo(figure);
        assertThat(line.rating().code()).isEqualTo(colour);
    }

    @Test
    void nobody_was_assessed_in_the_pandemic_and_the_profile_changed_after_it() {
        Line line = line(NOW, "good-level-of-development");
        assertThat(line.series())
                .filteredOn(point -> point.period().toString().matches("AY20(19-20|20-21)"))
                .hasSize(2)
                .allMatch(point -> point.figure() instanceof Figure.Absent);
        assertThat(line.series())
                .filteredOn(point -> point.breaksHere())
                .extracting(point -> point.period().toString())
                .containsExactly("AY2021-22");
    }

    @Test
    void the_list_of_neighbours_is_the_one_in_force_on_the_reports_date() {
        assertThat(neighbours("FY2024-25-Q1").version()).isEqualTo("2021");
        assertThat(neighbours("FY2025-26-Q1").version()).isEqualTo("2025");
    }

    @Test
    void activity_stands_apart_and_is_held_against_what_was_expected() {
        assertThat(NOW.lines(Kind.ACTIVITY)).hasSize(6);
        assertThat(line(NOW, "special-placements-out-of-county").range()).isPresent();
    }

    @Test
    void the_draft_definition_is_kept_apart_from_the_one_in_force() {
        Line line = line(NOW, "posts-qualified");
        assertThat(line.version().number()).isEqualTo(1);
        assertThat(line.indicator().drafts()).hasSize(1);
    }

    @Test
    void a_changed_row_changes_a_colour(@TempDir Path folder) throws Exception {
        KentTest.copy(folder);
        Shown shown = line(NOW, "placed-over-20-miles").shown().orElseThrow();
        Path file = folder.resolve(shown.file());
        var rows = new ArrayList<>(Files.readAllLines(file));
        String row = rows.get((int) shown.row() - 1);
        assertThat(row).startsWith("placed-over-20-miles,,,FY2023-24,8,");
        rows.set((int) shown.row() - 1, row.replace(",8,", ",13,"));
        Files.write(file, rows);
        Tally changed = Example.scorecard(Example.stores(folder), "children", NOW.period(), Optional.empty())
                .summary()
                .tally();
        assertThat(changed.green()).isEqualTo(5);
        assertThat(changed.red()).isEqualTo(8);
    }

    private static String target(String code) {
        return line(NOW, code).aim().orElseThrow().period().toString();
    }

    private static Standing neighbours(String period) {
        return line(scorecard(period, Optional.empty()), "agency-social-workers")
                .standings()
                .getFirst();
    }

    private static Scorecard scorecard(String period, Optional<LocalDate> asKnownAt) {
        return Example.scorecard(STORES, "children", Period.parse(period).orElseThrow(), asKnownAt);
    }

    private static Line line(Scorecard scorecard, String code) {
        return scorecard.line(IndicatorCode.of(code)).orElseThrow();
    }
}
