package org.waymark.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest(name = "{0}: {1} to {2}, {3}")
    @CsvSource(textBlock = """
        2024-06-30,     2024-06-30, 2024-06-30, 30 June 2024,                2024-06-29,   2023-06-30
        2024-02-29,     2024-02-29, 2024-02-29, 29 February 2024,            2024-02-28,   2023-02-28
        2024-06,        2024-06-01, 2024-06-30, June 2024,                   2024-05,      2023-06
        2024-01,        2024-01-01, 2024-01-31, January 2024,                2023-12,      2023-01
        FY2024-25,      2024-04-01, 2025-03-31, 2024-25,                     FY2023-24,    FY2023-24
        FY1999-00,      1999-04-01, 2000-03-31, 1999-00,                     FY1998-99,    FY1998-99
        FY2024-25-Q1,   2024-04-01, 2024-06-30, Quarter 1 2024-25,           FY2023-24-Q4, FY2023-24-Q1
        FY2024-25-Q4,   2025-01-01, 2025-03-31, Quarter 4 2024-25,           FY2024-25-Q3, FY2023-24-Q4
        AY2023-24,      2023-09-01, 2024-08-31, 2023-24 academic year,       AY2022-23,    AY2022-23
        AY2024-25-T1,   2024-09-01, 2024-12-31, Autumn term 2024-25,         AY2023-24-T3, AY2023-24-T1
        AY2024-25-T2,   2025-01-01, 2025-03-31, Spring term 2024-25,         AY2024-25-T1, AY2023-24-T2
        AY2024-25-T3,   2025-04-01, 2025-08-31, Summer term 2024-25,         AY2024-25-T2, AY2023-24-T3
        CY2024,         2024-01-01, 2024-12-31, 2024,                        CY2023,       CY2023
        CY2024-Q1,      2024-01-01, 2024-03-31, Quarter 1 2024,              CY2023-Q4,    CY2023-Q1
        """)
    void reads_what_it_writes(
            String text, LocalDate start, LocalDate end, String printed, String previous, String lastYear) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period).hasToString(text);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(PeriodNames.full(period)).isEqualTo(printed);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.lastYear()).hasToString(lastYear);
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.ordinal() - period.previous().ordinal()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-13",
                "2023-02-29",
                "FY2024",
                "FY2024-26",
                "CY2024-25",
                "FY2024-25-Q5",
                "FY2024-25-T1",
                "AY2024-25-T4",
                "Q1",
                "2024-25",
                "2024",
                "24-25",
                "FY2024-25-q1",
                " 2024-06"
            })
    void does_not_read(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of a {1} year is {2}")
    @CsvSource({
        "2024-25, FINANCIAL, FY2024-25",
        "2024-25, ACADEMIC, AY2024-25",
        "2024, CALENDAR, CY2024",
        "2011-12, FINANCIAL, 2011-12",
        "2012-13, FINANCIAL, FY2012-13"
    })
    void a_bare_year_is_read_by_the_indicators_year_type(String text, YearType years, String period) {
        assertThat(Period.parse(text, years).orElseThrow()).hasToString(period);
    }

    @Test
    void a_bare_year_of_the_wrong_form_is_not_read() {
        assertThat(Period.parse("2024-25", YearType.CALENDAR)).isEmpty();
        assertThat(Period.parse("2024", YearType.FINANCIAL)).isEmpty();
    }

    @Test
    void a_rolling_year_that_ends_with_a_quarter_has_twelve_months_or_four_quarters() {
        Period june = period("FY2024-25-Q1");
        List<Period> months = Window.ROLLING_TWELVE_MONTHS.parts(june, Frequency.MONTH, YearType.FINANCIAL);
        assertThat(months).hasSize(12).startsWith(period("2023-07")).endsWith(period("2024-06"));
        assertThat(Window.ROLLING_TWELVE_MONTHS.parts(june, Frequency.QUARTER, YearType.FINANCIAL))
                .extracting(Period::toString)
                .containsExactly("FY2023-24-Q2", "FY2023-24-Q3", "FY2023-24-Q4", "FY2024-25-Q1");
    }

    @Test
    void year_to_date_restarts_with_the_indicators_own_year() {
        assertThat(Window.YEAR_TO_DATE.parts(period("2024-06"), Frequency.MONTH, YearType.FINANCIAL))
                .hasSize(3);
        assertThat(Window.YEAR_TO_DATE.parts(period("2024-06"), Frequency.MONTH, YearType.ACADEMIC))
                .hasSize(10);
        assertThat(Window.YEAR_TO_DATE.parts(period("2024-06"), Frequency.MONTH, YearType.CALENDAR))
                .hasSize(6);
        assertThat(Window.YEAR_TO_DATE.parts(period("2024-04"), Frequency.MONTH, YearType.FINANCIAL))
                .hasSize(1);
    }

    @Test
    void the_latest_period_that_had_ended() {
        assertThat(Frequency.QUARTER.endedBy(LocalDate.of(2024, 6, 30), YearType.FINANCIAL))
                .hasToString("FY2024-25-Q1");
        assertThat(Frequency.QUARTER.endedBy(LocalDate.of(2024, 6, 29), YearType.FINANCIAL))
                .hasToString("FY2023-24-Q4");
        assertThat(Frequency.YEAR.endedBy(LocalDate.of(2024, 6, 30), YearType.ACADEMIC))
                .hasToString("AY2022-23");
        assertThat(Frequency.TERM.endedBy(LocalDate.of(2024, 6, 30), YearType.ACADEMIC))
                .hasToString("AY2023-24-T2");
    }

    @Test
    void contains_overlaps_and_order() {
        Period year = period("FY2024-25");
        Period quarter = period("FY2024-25-Q4");
        Period month = period("2025-03");
        assertThat(year.contains(quarter)).isTrue();
        assertThat(quarter.contains(year)).isFalse();
        assertThat(period("AY2024-25").overlaps(year)).isTrue();
        assertThat(period("AY2024-25").contains(year)).isFalse();
        assertThat(List.of(year, month, quarter, period("FY2023-24")).stream().sorted())
                .extracting(Period::toString)
                .containsExactly("FY2023-24", "2025-03", "FY2024-25-Q4", "FY2024-25");
        assertThat(period("FY2024-25-Q1").sameKind(period("CY2024-Q1"))).isFalse();
    }

    @Test
    void dates_in_words() {
        assertThat(PeriodNames.dates(period("FY2024-25-Q1"))).isEqualTo("April to June 2024");
        assertThat(PeriodNames.dates(period("AY2023-24"))).isEqualTo("September 2023 to August 2024");
        assertThat(PeriodNames.brief(period("FY2024-25-Q1"))).isEqualTo("Q1 24-25");
        assertThat(PeriodNames.brief(period("2024-09"))).isEqualTo("Sep 24");
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }
}
