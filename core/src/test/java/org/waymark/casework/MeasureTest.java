package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Event;
import org.waymark.casefile.EventLog;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

class MeasureTest {
    private static final LocalDate KNOWN = LocalDate.of(2024, 10, 15);

    @Test
    void several_periods_at_once_are_measured_as_each_alone() {
        EventLog log = log();
        var periods = new ArrayList<Period>();
        for (Frequency frequency : List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)) {
            periods.addAll(frequency.within(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31), YearType.FINANCIAL));
        }
        List<Measure> together = Measure.each(log, periods, KNOWN);
        for (int i = 0; i < periods.size(); i++) {
            assertThat(together.get(i)).usingRecursiveComparison().isEqualTo(Measure.of(log, periods.get(i), KNOWN));
        }
    }

    @Test
    void months_add_up_to_their_year() {
        EventLog log = log();
        List<Period> months =
                Frequency.MONTH.within(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), YearType.CALENDAR);
        Measure year = Measure.of(log, new Period.Year(YearType.CALENDAR, 2023), KNOWN);
        List<Measure> parts = Measure.each(log, months, KNOWN);
        assertThat(parts.stream().map(Measure::counts).reduce(Counts.NONE, Counts::plus))
                .isEqualTo(year.counts());
        assertThat(parts.stream().mapToLong(part -> part.late().days()).sum())
                .isEqualTo(year.late().days())
                .isPositive();
        assertThat(parts.stream()
                        .mapToLong(part -> part.stages().getFirst().begun())
                        .sum())
                .isEqualTo(year.stages().getFirst().begun())
                .isPositive();
        assertThat(parts.stream()
                        .mapToLong(part -> part.delays().getFirst().days())
                        .sum())
                .isEqualTo(year.delays().getFirst().days());
        assertThat(parts.getLast().backlog()).isEqualTo(year.backlog());
    }

    @Test
    void many_cases_are_timed_on_every_core_as_on_one() {
        List<CaseFile> few = files(1, 60);
        var many = new ArrayList<CaseFile>();
        for (int i = 0; i < 1000; i++) {
            many.addAll(few);
        }
        CaseTimes one = CaseTimes.of(EventLog.of(Casebook.weeks(20), few), KNOWN);
        CaseTimes all = CaseTimes.of(EventLog.of(Casebook.weeks(20), many), KNOWN);
        assertThat(all.firstDay()).isEqualTo(one.firstDay());
        assertThat(all.lastDay()).isEqualTo(one.lastDay());
        for (int i = 0; i < all.size(); i++) {
            int of = i % one.size();
            assertThat(new int[] {all.start(i), all.end(i), all.due(i)})
                    .isEqualTo(new int[] {one.start(of), one.end(of), one.due(of)});
        }
    }

    private static EventLog log() {
        return EventLog.of(Casebook.weeks(20), files(3, 400));
    }

    private static List<CaseFile> files(long seed, int count) {
        var random = new Random(seed);
        var files = new ArrayList<CaseFile>();
        for (int i = 0; i < count; i++) {
            var events = new ArrayList<Event>();
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900));
            events.add(new Event("begun", day));
            for (String next : List.of("excused", "half", random.nextInt(8) == 0 ? "withdrawn" : "done")) {
                day = day.plusDays(random.nextInt(90));
                if (!next.equals("excused") || random.nextInt(5) == 0) {
                    events.add(new Event(next, day));
                }
            }
            files.add(new CaseFile("c" + i, Map.of("team", random.nextBoolean() ? "north" : "south"), events));
        }
        return files;
    }
}
