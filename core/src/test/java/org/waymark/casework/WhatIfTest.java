package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;

class WhatIfTest {
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 4);

    private static WhatIf.Answer ask(EventLog log, double perWeek, double inflow, String limit) {
        return WhatIf.of(
                        log,
                        new WhatIf.Change(
                                "second",
                                perWeek,
                                inflow,
                                Optional.of(limit)
                                        .filter(text -> !text.isEmpty())
                                        .map(Limit::of)),
                        12,
                        END,
                        5)
                .orElseThrow();
    }

    private static double open(List<WhatIf.Step> steps) {
        return steps.getLast().open().middle();
    }

    private static double share(List<WhatIf.Step> steps) {
        return steps.getLast().rolling().middle();
    }

    @Test
    void a_queue_that_is_served_as_fast_as_it_fills_stays_as_it_is() {
        EventLog log = queue(5, 5);
        WhatIf.Answer answer = ask(log, 0, 1, "");
        double now = Backlog.at(CaseTimes.of(log, END), END).open();
        assertThat(answer.changed()).isEqualTo(answer.asItIs()).hasSize(12);
        assertThat(open(answer.asItIs())).isCloseTo(now, within(0.1 * now));
        assertThat(answer.meanError()).isLessThan(5);
    }

    @Test
    void one_that_fills_faster_than_it_is_served_grows_by_the_difference() {
        EventLog log = queue(7, 5);
        double now = Backlog.at(CaseTimes.of(log, END), END).open();
        assertThat(open(ask(log, 0, 1, "").asItIs()) - now).isCloseTo(2 * 52, within(15.0));
    }

    @Test
    void more_hands_and_fewer_requests_empty_it_alike() {
        EventLog log = queue(7, 5);
        WhatIf.Answer hands = ask(log, 2, 1, "");
        WhatIf.Answer requests = ask(log, 0, 5 / 7.0, "");
        assertThat(open(hands.asItIs()) - open(hands.changed())).isCloseTo(2 * 52, within(15.0));
        assertThat(open(requests.asItIs()) - open(requests.changed())).isCloseTo(2 * 52, within(15.0));
        assertThat(share(ask(log, 20, 1, "").changed())).isGreaterThan(share(hands.asItIs()) + 10);
        assertThat(open(ask(log, 200, 1, "").changed()))
                .as("nobody is served who is not there")
                .isPositive();
        assertThat(open(ask(log, -5, 1, "").changed()))
                .as("nobody is served")
                .isGreaterThan(open(hands.asItIs()) + 200);
    }

    @Test
    void a_longer_limit_mends_the_figure_and_not_the_queue() {
        EventLog log = queue(7, 5);
        WhatIf.Answer answer = ask(log, 0, 1, "80 weeks");
        assertThat(share(answer.changed())).isGreaterThan(share(answer.asItIs()) + 20);
        assertThat(open(answer.changed())).isEqualTo(open(answer.asItIs()));
    }

    @Test
    void the_same_seed_draws_the_same_courses_and_what_cannot_be_asked_is_not_answered() {
        EventLog log = queue(6, 5);
        assertThat(ask(log, 1, 1, "")).isEqualTo(ask(log, 1, 1, ""));
        var change = new WhatIf.Change("third", 1, 1, Optional.empty());
        assertThat(WhatIf.of(log, change, 3, END, 1)).isEmpty();
        var errand = new WhatIf.Change("errand", 1, 1, Optional.empty());
        assertThat(WhatIf.of(log, errand, 3, END, 1)).isEmpty();
        EventLog due = Casebook.log(
                Casebook.process("28 days", Counting.BY_DUE_DATE, Aim.END), "begun 2024-01-01, half 2024-01-09");
        assertThat(WhatIf.of(due, new WhatIf.Change("second", 1, 1, Optional.empty()), 3, END, 1))
                .isEmpty();
    }

    /** So many cases a week come in, reach the queue after two to six weeks, and so many a week come out of it, in turn. */
    private static EventLog queue(int comingAWeek, int servedAWeek) {
        var random = new SplittableRandom(3);
        var coming = new ArrayList<List<Integer>>();
        var begun = new ArrayList<LocalDate>();
        var half = new ArrayList<LocalDate>();
        int days = (int) (END.toEpochDay() - BEGIN.toEpochDay()) + 1;
        for (int day = 0; day < days + 60; day++) {
            coming.add(new ArrayList<>());
        }
        for (int day = 0; day < days; day++) {
            for (int k = day * comingAWeek / 7; k < (day + 1) * comingAWeek / 7; k++) {
                int wait = 14 + random.nextInt(29);
                coming.get(day + wait).add(begun.size());
                begun.add(BEGIN.plusDays(day));
                half.add(BEGIN.plusDays(day + wait));
            }
        }
        var done = new LocalDate[begun.size()];
        var waiting = new ArrayDeque<Integer>();
        for (int day = 0; day < days; day++) {
            waiting.addAll(coming.get(day));
            for (int k = day * servedAWeek / 7; k < (day + 1) * servedAWeek / 7 && !waiting.isEmpty(); k++) {
                done[waiting.removeFirst()] = BEGIN.plusDays(day);
            }
        }
        var cases = new ArrayList<String>();
        for (int i = 0; i < begun.size(); i++) {
            cases.add("begun " + begun.get(i) + (half.get(i).isAfter(END) ? "" : ", half " + half.get(i))
                    + (done[i] == null ? "" : ", done " + done[i]));
        }
        return Casebook.log(Casebook.weeks(20), cases.toArray(String[]::new));
    }
}
