package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.period.Period;

class StageTimesTest {
    private static final Process PROCESS = Casebook.weeks(20);
    private static final LocalDate KNOWN = LocalDate.of(2024, 12, 31);

    @Test
    void a_case_still_in_a_stage_lasts_at_least_until_now() {
        EventLog log = Casebook.log(
                PROCESS,
                "begun 2024-01-01, half 2024-02-12, done 2024-05-20",
                "begun 2024-01-01, half 2024-02-13, done 2024-05-20",
                "begun 2024-01-01",
                "begun 2024-01-01, withdrawn 2024-01-08",
                "begun 2023-12-31, half 2024-01-01");
        StageTimes first =
                StageTimes.all(log, LocalDate.of(2024, 1, 1), KNOWN, KNOWN).getFirst();
        assertThat(first.begun()).isEqualTo(4);
        assertThat(first.waiting()).isEqualTo(1);
        assertThat(first.within()).as("six weeks to the day").isEqualTo(1);
        assertThat(first.curve().ended()).isEqualTo(2);
        assertThat(first.weeks(0.25)).hasValue(6);
        assertThat(first.curve().survival(42)).isEqualTo(2.0 / 3);
    }

    @Test
    void the_stage_that_adds_most_to_lateness_is_named() {
        EventLog log = Casebook.log(
                PROCESS,
                "begun 2024-01-01, half 2024-03-01, done 2024-07-20",
                "begun 2024-01-01, half 2024-02-01, done 2024-07-20",
                "begun 2024-01-01, half 2024-04-01, done 2024-05-20");
        List<Delays> delays = Delays.of(log, Period.parse("CY2024").orElseThrow(), KNOWN);
        assertThat(delays).containsExactly(new Delays(PROCESS.stages().getFirst(), 2, 1, 18));
        assertThat(Delays.most(delays)).contains(delays.getFirst());
        assertThat(Delays.most(List.of())).isEmpty();
    }

    @Test
    void arms_that_began_at_other_times_are_not_comparable() {
        EventLog log = Casebook.log(
                PROCESS,
                "begun 2024-01-01, done 2024-03-01; pilot",
                "begun 2024-01-02, done 2024-03-05; pilot",
                "begun 2024-01-03, done 2024-02-25; pilot",
                "begun 2024-04-01, done 2024-08-01; usual",
                "begun 2024-04-02, done 2024-08-09; usual",
                "begun 2024-04-03; usual");
        Arms arms =
                Arms.compare(CaseTimes.of(log, KNOWN), "team", "pilot", "usual", LocalDate.of(2024, 1, 1), KNOWN, 1);
        assertThat(arms.unlike()).containsExactly(new Arms.Unlike("", "", -91));
        assertThat(arms.curves().getFirst().quantile(0.5)).hasValue(60);
        assertThat(arms.medians().difference()).hasValue(60 - 129);
        assertThat(arms.test().p()).isLessThan(0.05);
    }
}
