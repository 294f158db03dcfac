package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;

class BacklogTest {
    private static final String[] CASES = {
        "begun 2024-01-01, done 2024-05-20",
        "begun 2024-01-01, done 2024-07-01",
        "begun 2024-01-02, excused 2024-02-01",
        "begun 2024-06-03",
        "begun 2024-06-03, withdrawn 2024-06-24",
        "begun 2022-06-03",
        "begun 2024-01-05, stopped 2024-01-20"
    };

    @Test
    void the_backlog_of_a_day_is_what_was_open_at_its_end() {
        Backlog june = backlog("2024-06-30");
        assertThat(june.open()).isEqualTo(5);
        assertThat(june.overLimit()).as("the paused one is not").isEqualTo(3);
        assertThat(june.overLimitExcused()).isEqualTo(1);
        assertThat(june.bands().stream().map(Backlog.Band::cases)).containsExactly(1L, 0L, 3L, 1L);
        assertThat(june.oldest().flatMap(Backlog.Band::above)).contains(Limit.of("52 weeks"));
        assertThat(june.oldest().flatMap(Backlog.Band::upTo)).isEmpty();
    }

    @Test
    void a_pause_after_the_last_day_mends_nothing() {
        CaseTimes times = Casebook.times(Casebook.weeks(20), "2024-12-31", "begun 2024-01-01, stopped 2024-06-01");
        assertThat(Backlog.at(times, LocalDate.of(2024, 6, 30)).overLimit()).isEqualTo(1);
    }

    @Test
    void a_past_day_shows_what_was_open_then() {
        assertThat(backlog("2024-05-19").overLimit()).as("day 139").isEqualTo(1);
        assertThat(backlog("2024-05-20").overLimit())
                .as("day 140, one done and one not")
                .isEqualTo(1);
        assertThat(backlog("2024-05-21").overLimit()).as("day 141").isEqualTo(2);
        assertThat(backlog("2024-06-23").open()).isEqualTo(6);
        assertThat(backlog("2024-06-24").open()).as("withdrawn on the day").isEqualTo(5);
        assertThat(backlog("2020-01-01").oldest()).isEmpty();
    }

    @Test
    void an_average_is_told_both_ways() {
        CaseTimes times = Casebook.times(
                Casebook.weeks(20),
                "2024-12-31",
                "begun 2024-01-01, done 2024-05-27",
                "begun 2024-01-01, done 2024-07-08");
        Lengths late = Lengths.completedIn(times, new Period.Year(YearType.CALENDAR, 2024));
        assertThat(late).isEqualTo(new Lengths(2, 147 + 189, 7 + 49));
        assertThat(Decimals.of(1).round((Figure.Known) late.weeks())).hasToString("24.0");
        assertThat(Decimals.of(1).round((Figure.Known) late.weeksBeyond())).hasToString("4.0");
        assertThat(new Lengths(0, 0, 0).weeks()).isEqualTo(Figure.absent(Absence.ZERO_DENOMINATOR));
    }

    @Test
    void the_fate_of_an_intake_is_told_once_it_is_known() {
        List<Period> months =
                Frequency.MONTH.within(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), YearType.CALENDAR);
        List<Intakes.Intake> known = Intakes.of(Casebook.times(Casebook.weeks(20), "2024-08-31", CASES), months);
        assertThat(known.getFirst()).isEqualTo(new Intakes.Intake(months.getFirst(), 4, 0, 1, 2, 1, Aim.END));
        assertThat(known.getFirst().share()).isEqualTo(Figure.absent(Absence.NOT_AVAILABLE));
        assertThat(known.getLast()).isEqualTo(new Intakes.Intake(months.getLast(), 2, 1, 0, 0, 1, Aim.END));
        List<Intakes.Intake> later = Intakes.of(Casebook.times(Casebook.weeks(20), "2024-12-31", CASES), months);
        assertThat(later.getLast().share()).as("0 of 1").isEqualTo(Counts.percent(0, 1));
        assertThat(later.get(2).share()).as("nobody began").isEqualTo(Figure.absent(Absence.ZERO_DENOMINATOR));
    }

    /** Day by day and case by case, against the one pass. */
    @Test
    void running_totals_agree_with_counting_each_day_anew() {
        var random = new SplittableRandom(42);
        for (Counting counting : Counting.values()) {
            Process process = Casebook.process("6 weeks", counting, Aim.END);
            EventLog log = Casebook.log(process, drawn(random, 200));
            CaseTimes times = CaseTimes.of(log, LocalDate.of(2024, 6, 30));
            Flow flow = Flow.of(times);
            for (LocalDate day = LocalDate.of(2023, 6, 1);
                    day.isBefore(LocalDate.of(2024, 7, 1));
                    day = day.plusDays(1)) {
                Backlog backlog = Backlog.at(times, day);
                assertThat(flow.openAt(day)).isEqualTo(backlog.open());
                assertThat(flow.overLimitAt(day)).isEqualTo(backlog.overLimit());
            }
            Flow.Step year = flow.in(Period.parse("CY2023").orElseThrow());
            assertThat(year.begun() - year.completed() - year.left()).isEqualTo(year.open());
        }
    }

    private static String[] drawn(SplittableRandom random, int count) {
        var drawn = new String[count];
        for (int i = 0; i < count; i++) {
            LocalDate begun = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(380));
            LocalDate end = begun.plusDays(random.nextInt(120));
            LocalDate stop = begun.plusDays(random.nextInt(60));
            String middle = random.nextInt(3) == 0
                    ? ", stopped " + stop + (random.nextBoolean() ? ", went-on " + stop.plusDays(20) : "")
                    : "";
            String last = random.nextInt(4) == 0 ? "" : (random.nextInt(5) == 0 ? ", withdrawn " : ", done ") + end;
            drawn[i] = "begun " + begun + middle + last;
        }
        return drawn;
    }

    private static Backlog backlog(String day) {
        return Backlog.at(Casebook.times(Casebook.weeks(20), "2024-12-31", CASES), LocalDate.parse(day));
    }
}
