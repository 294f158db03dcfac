package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.area.AreaCode;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.Process;
import org.waymark.observation.Observation;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;

class InTimeTest {
    private static final String END = "2025-12-31";

    @ParameterizedTest
    @CsvSource({
        "2024-05-19, 139, 1",
        "2024-05-20, 140, 1",
        "2024-05-21, 141, 0",
    })
    void day_140_is_the_last_in_time(LocalDate done, int day, long inTime) {
        assertThat(LocalDate.of(2024, 1, 1).plusDays(day)).isEqualTo(done);
        Counts counts = year(Casebook.weeks(20), "begun 2024-01-01, done " + done);
        assertThat(counts).isEqualTo(new Counts(1, inTime, 0, 0));
    }

    @Test
    void nothing_of_nothing_is_not_nought_per_cent() {
        Counts excepted = year(Casebook.weeks(20), "begun 2024-01-01, excused 2024-02-01, done 2024-05-20");
        assertThat(excepted.including()).isEqualTo(Counts.percent(1, 1));
        assertThat(excepted.excluding()).isEqualTo(Figure.absent(Absence.ZERO_DENOMINATOR));
        assertThat(Counts.NONE.including()).isEqualTo(Figure.absent(Absence.ZERO_DENOMINATOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an exception leaves both sides of one figure | begun 2024-01-01, excused 2024-02-01, done 2024-09-01"
                        + " | 1 | 0 | 1 | 0",
                "an exception in time too | begun 2024-01-01, excused 2024-02-01, done 2024-03-01 | 1 | 1 | 1 | 1",
                "what is withdrawn is in neither | begun 2024-01-01, withdrawn 2024-09-01 | 0 | 0 | 0 | 0",
                "what is open is in neither | begun 2023-01-01 | 0 | 0 | 0 | 0",
                "a pause puts the limit off | begun 2024-01-01, stopped 2024-02-01, went-on 2024-02-11, done"
                        + " 2024-05-30 | 1 | 1 | 0 | 0",
                "and no further | begun 2024-01-01, stopped 2024-02-01, went-on 2024-02-11, done 2024-05-31 | 1 | 0 |"
                        + " 0 | 0",
                "two pauses add up | begun 2024-01-01, stopped 2024-02-01, went-on 2024-02-11, stopped 2024-03-01,"
                        + " went-on 2024-03-02, done 2024-05-31 | 1 | 1 | 0 | 0",
                "a pause after the last day mends nothing | begun 2024-01-01, stopped 2024-06-01, went-on 2024-07-11,"
                        + " done 2024-07-12 | 1 | 0 | 0 | 0",
                "a clock that begins anew | begun 2024-01-01, anew 2024-03-01, done 2024-07-19 | 1 | 1 | 0 | 0",
                "a switch that is off changes nothing | begun 2024-01-01, tribunal 2024-03-01, done 2024-05-20 | 1 | 1"
                        + " | 0 | 0",
                "events before the start are none | tribunal 2023-01-01, begun 2024-01-01, done 2024-05-20 | 1 | 1 | 0"
                        + " | 0",
                "the year after is not this one | begun 2024-12-01, done 2025-01-01 | 0 | 0 | 0 | 0",
                "the last day of the year is | begun 2024-12-01, done 2024-12-31 | 1 | 1 | 0 | 0"
            })
    void a_case_counts_so(String why, String events, long all, long good, long excused, long excusedGood) {
        assertThat(year(Casebook.weeks(20), events)).as(why).isEqualTo(new Counts(all, good, excused, excusedGood));
    }

    @Test
    void a_switch_turned_on_leaves_the_case_out() {
        Process on = Casebook.weeks(20).with(Set.of("tribunal"));
        assertThat(year(on, "begun 2024-01-01, tribunal 2024-03-01, done 2024-05-20"))
                .isEqualTo(Counts.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Due on 30 June 2024: 28 days after 2 June.
                "begun 2024-06-02, done 2024-06-10 | 1 | 1",
                "begun 2024-06-02, done 2024-06-30 | 1 | 1",
                "begun 2024-06-02, done 2024-07-01 | 1 | 0",
                "begun 2024-06-02 | 1 | 0",
                "begun 2024-06-02, withdrawn 2024-06-20 | 0 | 0",
                "begun 2024-06-02, withdrawn 2024-07-20 | 1 | 0",
                "begun 2024-06-03, done 2024-06-10 | 0 | 0",
                "begun 2024-05-03, done 2024-06-10 | 0 | 0"
            })
    void counted_by_due_date_it_is_there_done_or_not(String events, long all, long good) {
        Process process = Casebook.process("28 days", Counting.BY_DUE_DATE, Aim.END);
        Counts june = InTime.of(Casebook.times(process, END, events)).in(new Period.Month(2024, 6));
        assertThat(june).isEqualTo(new Counts(all, good, 0, 0));
    }

    @Test
    void of_an_intake_those_who_lasted_count_once_all_could_have() {
        Process posts = Casebook.process("12 months", Counting.BY_START, Aim.LAST);
        String[] people = {
            "begun 2023-09-01",
            "begun 2023-09-01, done 2024-08-31",
            "begun 2023-09-04, done 2024-09-05",
            "begun 2024-09-02"
        };
        InTime known = InTime.of(Casebook.times(posts, "2025-01-31", people));
        assertThat(known.in(new Period.Month(2023, 9))).isEqualTo(new Counts(3, 2, 0, 0));
        assertThat(known.in(new Period.Month(2024, 9))).as("not yet known").isEqualTo(Counts.NONE);
        assertThat(known.between(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 12, 31))
                        .all())
                .isEqualTo(3);
    }

    @Test
    void what_is_not_known_yet_has_not_happened() {
        String later = "begun 2024-01-01, done 2024-05-20";
        CaseTimes times = Casebook.times(Casebook.weeks(20), "2024-05-19", later);
        assertThat(InTime.of(times).in(new Period.Year(YearType.CALENDAR, 2024)))
                .isEqualTo(Counts.NONE);
        assertThat(times.openAt(0, times.asKnown())).isTrue();
    }

    @Test
    void counts_feed_ordinary_observations_of_periods_that_are_over() {
        CaseTimes times = Casebook.times(
                Casebook.weeks(20),
                "2024-07-15",
                "begun 2024-01-01, done 2024-05-20; north",
                "begun 2024-01-01, done 2024-05-30; south",
                "begun 2024-02-01, excused 2024-03-01, done 2024-06-01; south");
        List<Observation> months =
                CaseFigures.inPeriods(times, AreaCode.of("E10000016"), Frequency.MONTH, YearType.CALENDAR);
        assertThat(months.stream().map(each -> each.key().period().toString()).distinct())
                .containsExactly("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06");
        assertThat(lines(months, "2024-05"))
                .containsExactly(
                        "errands-in-time all 1/2",
                        "errands-in-time-plain all 1/2",
                        "errands-in-time team:north 1/1",
                        "errands-in-time-plain team:north 1/1",
                        "errands-in-time team:south 0/1",
                        "errands-in-time-plain team:south 0/1");
        assertThat(lines(months, "2024-06")).contains("errands-in-time all 1/1", "errands-in-time-plain all 0/0");
        assertThat(CaseFigures.rolling(times, AreaCode.of("E10000016"), Frequency.MONTH, YearType.CALENDAR))
                .as("not twelve months yet")
                .isEmpty();
    }

    @Test
    void a_rolling_figure_is_the_sum_of_its_months() {
        CaseTimes times = Casebook.times(
                Casebook.weeks(20),
                "2025-03-31",
                "begun 2024-01-01, done 2024-02-20",
                "begun 2024-01-01, done 2024-12-30",
                "begun 2024-08-01, done 2025-01-01");
        InTime counted = InTime.of(times);
        assertThat(counted.rollingTo(new Period.Month(2025, 1))).isEqualTo(new Counts(3, 1, 0, 0));
        assertThat(counted.rollingTo(new Period.Month(2025, 2))).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(counted.rollingTo(Period.parse("CY2024-Q4").orElseThrow()))
                .isEqualTo(counted.in(new Period.Year(YearType.CALENDAR, 2024)));
    }

    @Test
    void kents_totals_round_as_published() {
        Decimals tenths = Decimals.of(1);
        var kent = new Counts(2424, 784, 70, 1);
        assertThat(tenths.round((Figure.Known) kent.including())).hasToString("32.3");
        assertThat(kent.plain()).isEqualTo(2354);
        assertThat(kent.plainGood()).isEqualTo(783);
        assertThat(tenths.round((Figure.Known) kent.excluding())).hasToString("33.3");
    }

    private static List<String> lines(List<Observation> observations, String period) {
        return observations.stream()
                .filter(each -> each.key().period().toString().equals(period))
                .map(each -> each.key().indicator() + " " + each.key().cohort() + " " + each.numerator() + "/"
                        + each.denominator())
                .toList();
    }

    private static Counts year(Process process, String... cases) {
        return InTime.of(Casebook.times(process, END, cases)).in(new Period.Year(YearType.CALENDAR, 2024));
    }
}
