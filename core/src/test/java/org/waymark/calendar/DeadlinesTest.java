package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.period.BankHolidays;
import org.waymark.period.Period;
import org.waymark.template.DeadlineRule;

class DeadlinesTest {
    private static DeadlineRule rule(BankHolidays nation, String closed) {
        return new DeadlineRule(
                OptionalInt.of(8),
                OptionalInt.of(11),
                OptionalInt.of(14),
                DeadlineRule.LAWFUL_NOTICE,
                nation,
                Arrays.stream(closed.split(" "))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .toList());
    }

    private static Meeting meeting(String date, String deadline) {
        return new Meeting(
                "m",
                "Cabinet",
                LocalDate.parse(date),
                Period.parse("FY2024-25-Q1").orElseThrow(),
                Optional.of(deadline).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                "",
                "");
    }

    /** Counted by hand on the calendars that GOV.UK publishes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // meeting | nation | closed besides | figures | words | papers | last lawful day
                "2024-09-26 | england          |                                  | 2024-09-06 | 2024-09-11 |"
                        + " 2024-09-16 | 2024-09-18",
                // Easter: Good Friday 29 March, Monday 1 April, which Scotland does not keep.
                "2024-04-04 | england          |                                  | 2024-03-13 | 2024-03-18 |"
                        + " 2024-03-21 | 2024-03-25",
                "2024-04-04 | scotland         |                                  | 2024-03-14 | 2024-03-19 |"
                        + " 2024-03-22 | 2024-03-26",
                // Christmas 2024: 25 and 26 December and 1 January.
                "2025-01-09 | england          |                                  | 2024-12-17 | 2024-12-20 |"
                        + " 2024-12-27 | 2024-12-31",
                "2025-01-09 | england          | 2024-12-27 2024-12-30 2024-12-31 | 2024-12-12 | 2024-12-17 |"
                        + " 2024-12-20 | 2024-12-31",
                // The Platinum Jubilee: Thursday 2 and Friday 3 June 2022, and no holiday on 30 May.
                "2022-06-09 | england          |                                  | 2022-05-18 | 2022-05-23 |"
                        + " 2022-05-26 | 2022-05-30",
                // The coronation: Monday 8 May 2023, a week after the early May holiday.
                "2023-05-10 | england          |                                  | 2023-04-18 | 2023-04-21 |"
                        + " 2023-04-26 | 2023-04-28",
                // The Boyne: Friday 12 July 2024.
                "2024-07-16 | northern-ireland |                                  | 2024-06-25 | 2024-06-28 |"
                        + " 2024-07-03 | 2024-07-05",
                "2024-07-16 | england          |                                  | 2024-06-26 | 2024-07-01 |"
                        + " 2024-07-04 | 2024-07-08"
            })
    void deadlines_are_counted_back_in_working_days(
            String meeting,
            String nation,
            String closed,
            LocalDate figures,
            LocalDate words,
            LocalDate papers,
            LocalDate lawful) {
        var deadlines = Deadlines.of(rule(BankHolidays.parse(nation).orElseThrow(), closed == null ? "" : closed));
        Meeting held = meeting(meeting, "");
        assertThat(deadlines.figures(held)).contains(figures);
        assertThat(deadlines.words(held)).contains(words);
        assertThat(deadlines.papers(held)).contains(papers);
        assertThat(deadlines.lastLawfulDay(held.date())).isEqualTo(lawful);
        assertThat(deadlines.clearDays(lawful, held.date())).isEqualTo(5);
        assertThat(deadlines.clearDays(lawful.plusDays(1), held.date())).isLessThanOrEqualTo(5);
        assertThat(deadlines.published(held)).isEqualTo(lawful);
    }

    /**
     * Local Authorities (Access to Meetings and Documents) (Period of Notice) (England) Order 2002, S.I. 2002/715: five clear
     * days. For a Tuesday, the Monday of the week before: Tuesday to Friday and the Monday are clear, and nothing later is.
     */
    @ParameterizedTest
    @CsvSource({
        "2023-06-26, 2023-07-04, 5", // Monday to Tuesday week
        "2023-06-27, 2023-07-04, 4", // Tuesday to Tuesday
        "2023-12-22, 2024-01-04, 5", // over Christmas: 27, 28, 29 December, 2 and 3 January
        "2023-12-27, 2024-01-04, 4",
        "2024-09-18, 2024-09-26, 5",
        "2024-09-25, 2024-09-26, 0",
        "2024-09-26, 2024-09-26, 0",
        "2024-09-27, 2024-09-26, 0"
    })
    void the_day_of_publishing_and_the_day_of_the_meeting_are_not_clear(
            LocalDate published, LocalDate meeting, int clear) {
        assertThat(Deadlines.of(DeadlineRule.NONE).clearDays(published, meeting))
                .isEqualTo(clear);
    }

    @Test
    void a_meetings_own_day_goes_before_the_rule_and_nothing_earlier_is_due_after_it() {
        var deadlines = Deadlines.of(rule(BankHolidays.ENGLAND, ""));
        Meeting early = meeting("2024-09-26", "2024-09-02");
        assertThat(deadlines.papers(early)).contains(LocalDate.of(2024, 9, 2));
        assertThat(deadlines.words(early)).contains(LocalDate.of(2024, 9, 2));
        assertThat(deadlines.figures(early)).contains(LocalDate.of(2024, 9, 2));
    }

    @Test
    void without_a_rule_only_the_law_and_the_meeting_speak() {
        var deadlines = Deadlines.of(DeadlineRule.NONE);
        assertThat(deadlines.papers(meeting("2024-09-26", ""))).isEmpty();
        assertThat(deadlines.words(meeting("2024-09-26", "2024-09-16"))).isEmpty();
        assertThat(deadlines.papers(meeting("2024-09-26", "2024-09-16"))).contains(LocalDate.of(2024, 9, 16));
    }

    @Test
    void a_rule_reads_back_what_it_writes() {
        DeadlineRule full = rule(BankHolidays.SCOTLAND, "2024-12-30 2024-12-27");
        assertThat(DeadlineRule.of(full.written())).isEqualTo(full);
        assertThat(DeadlineRule.NONE.written()).isEmpty();
        assertThat(DeadlineRule.of(Map.of("closed", List.of("2024-12-27"))).closed())
                .containsExactly(LocalDate.of(2024, 12, 27));
    }
}
