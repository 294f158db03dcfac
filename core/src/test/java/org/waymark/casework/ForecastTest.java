package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

class ForecastTest {
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @Test
    void work_that_goes_on_as_it_did_is_foretold() {
        EventLog log = steady(0.5, 0.5);
        List<Period> made =
                Frequency.MONTH.within(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30), YearType.CALENDAR);
        List<Forecast.Trial> trials = Forecast.tried(log, made, 6, END, 1);
        assertThat(trials).hasSize(72);
        assertThat(trials).allSatisfy(trial -> assertThat(trial.error()).isBetween(-5.0, 5.0));
        assertThat(trials.stream().filter(Forecast.Trial::held).count()).isBetween(40L, 72L);
    }

    @Test
    void what_turns_is_not_foretold_before_it_turns_and_the_trial_says_so() {
        EventLog log = steady(0.2, 0.9);
        List<Period> made = List.of(new Period.Month(2023, 12));
        Forecast.Trial trial = Forecast.tried(log, made, 12, END, 1).getLast();
        assertThat(trial.came() - trial.forecast().middle()).isGreaterThan(20);
        assertThat(trial.held()).isFalse();
    }

    @Test
    void a_range_is_as_wide_as_forecasts_have_been_off() {
        EventLog log = steady(0.2, 0.9);
        Ahead ahead = Ahead.of(log, 6, END, 1);
        List<Forecast.Step> alone = Forecast.of(CaseTimes.of(log, END), 6, 1);
        assertThat(ahead.meanError()).isGreaterThan(3);
        assertThat(ahead.steps().getLast().likely().width())
                .isGreaterThan(2 * alone.getLast().likely().width());
        assertThat(ahead.steps().getLast().middle()).isEqualTo(alone.getLast().middle());
    }

    @Test
    void nothing_is_tried_before_a_year_was_known() {
        List<Period> made = List.of(new Period.Month(2021, 12));
        assertThat(Forecast.tried(steady(0.5, 0.5), made, 3, END, 1)).isEmpty();
    }

    @Test
    void the_same_seed_draws_the_same_courses() {
        CaseTimes times = CaseTimes.of(steady(0.5, 0.5), END);
        List<Forecast.Step> steps = Forecast.of(times, 6, 3);
        assertThat(steps).isEqualTo(Forecast.of(times, 6, 3)).isNotEqualTo(Forecast.of(times, 6, 4));
        assertThat(steps.stream().map(step -> step.month().toString()))
                .containsExactly("2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06");
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.middle())
                        .isBetween(step.likely().lower(), step.likely().upper()));
        assertThat(steps.getLast().likely().width())
                .as("further on, less sure")
                .isGreaterThan(steps.getFirst().likely().width());
    }

    @Test
    void what_does_not_count_by_completion_is_not_foretold() {
        Process due = Casebook.process("28 days", Counting.BY_DUE_DATE, Aim.END);
        assertThat(Forecast.of(Casebook.times(due, "2024-12-31", "begun 2024-01-01"), 3, 1))
                .isEmpty();
        assertThat(Forecast.of(CaseTimes.of(EventLog.of(Casebook.weeks(20), List.of()), END), 3, 1))
                .isEmpty();
    }

    @Test
    void a_case_open_beyond_all_that_is_known_is_left_open() {
        CaseTimes times = Casebook.times(
                Casebook.weeks(20),
                "2024-12-31",
                "begun 2020-01-01",
                "begun 2024-03-01, done 2024-04-01",
                "begun 2024-12-30");
        assertThat(Forecast.of(times, 3, 1).getFirst().middle()).isEqualTo(100);
    }

    /** Five cases a week; the share in time of those begun in 2024, and of those before. */
    private static EventLog steady(double before, double since) {
        var random = new SplittableRandom(9);
        var cases = new ArrayList<String>();
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.isBefore(END); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6) {
                double share = day.getYear() < 2024 ? before : since;
                int days = random.nextDouble() < share ? 100 + random.nextInt(41) : 141 + random.nextInt(100);
                LocalDate done = day.plusDays(days);
                cases.add("begun " + day + (done.isAfter(END) ? "" : ", done " + done));
            }
        }
        return Casebook.log(Casebook.weeks(20), cases.toArray(String[]::new));
    }
}
