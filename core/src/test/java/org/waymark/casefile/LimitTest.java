package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.period.BankHolidays;

class LimitTest {
    @ParameterizedTest
    @CsvSource({
        "20 weeks, 2024-01-01, 2024-05-20",
        "6 weeks, 2024-01-01, 2024-02-12",
        "16 weeks, 2024-01-01, 2024-04-22",
        // A leap February, and one that is not.
        "20 weeks, 2023-11-06, 2024-03-25",
        "20 weeks, 2022-11-06, 2023-03-26",
        // Over the nights on which the clocks change, a day is a day.
        "1 day, 2024-03-30, 2024-03-31",
        "1 day, 2024-10-26, 2024-10-27",
        "28 days, 2024-02-15, 2024-03-14",
        "20 working days, 2024-12-20, 2025-01-22",
        "20 working days, 2022-08-26, 2022-09-27",
        "1 month, 2024-01-31, 2024-02-29",
        "1 month, 2023-01-31, 2023-02-28",
        "12 months, 2024-02-29, 2025-02-28"
    })
    void the_last_day_in_time_is_counted_from_the_day_after(String limit, LocalDate start, LocalDate last) {
        assertThat(LocalDate.ofEpochDay(Limit.of(limit).last((int) start.toEpochDay())))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // A Saturday gives way to Monday, Good Friday to the Tuesday after Easter.
        "2024-05-15, 2024-06-17",
        "2024-02-29, 2024-04-02",
        "2024-06-03, 2024-07-03"
    })
    void a_month_that_ends_on_no_working_day_rolls_on(LocalDate start, LocalDate last) {
        Limit month = Limit.parse("1 month", BankHolidays.ENGLAND, true).orElseThrow();
        assertThat(LocalDate.ofEpochDay(month.last((int) start.toEpochDay()))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // Ten days of a pause, calendar or working.
        "28 days, 2024-06-03, 2024-06-10, 2024-06-20, 2024-07-11",
        "20 working days, 2024-06-03, 2024-06-10, 2024-06-24, 2024-07-15"
    })
    void a_pause_puts_the_last_day_off(
            String text, LocalDate start, LocalDate stopped, LocalDate wentOn, LocalDate last) {
        Limit limit = Limit.of(text);
        int before = limit.last((int) start.toEpochDay());
        assertThat(LocalDate.ofEpochDay(limit.resumed(before, (int) stopped.toEpochDay(), (int) wentOn.toEpochDay())))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "weeks", "0 days", "3 working weeks", "99 fortnights", "-4 days", "999 months"})
    void anything_else_is_no_limit(String text) {
        assertThat(Limit.parse(text, BankHolidays.ENGLAND, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 day", "20 weeks", "20 working days", "1 month", "12 months"})
    void a_limit_reads_back(String text) {
        assertThat(Limit.of(text)).hasToString(text);
    }
}
