package org.waymark.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.waymark.casefile.Limit;

/** One course of the work to come. Not for use by several threads at once. */
final class QueueCourse {
    private static final int WEEK = 7;

    private final QueuedWork work;
    private final WhatIf.Change change;
    private final CaseTimes times;
    private final int today;
    private final int[] ends;
    private final SplittableRandom random;
    private final int last;
    /** By day from tomorrow on: the cases that come into the queue on it. */
    private final List<List<Waiting.Case>> coming;

    private final Waiting line;
    final long[] all;
    final long[] good;
    final long[] open;
    final long[] over;

    QueueCourse(QueuedWork work, WhatIf.Change change, int[] ends, SplittableRandom random) {
        this.work = work;
        this.change = change;
        this.times = work.times();
        this.today = work.times().asKnown();
        this.line = new Waiting(work.first(), work.next());
        this.ends = ends;
        this.random = random;
        this.last = ends[ends.length - 1];
        this.all = new long[ends.length];
        this.good = new long[ends.length];
        this.open = new long[ends.length];
        this.over = new long[ends.length];
        this.coming = IntStream.range(0, last - today)
                .<List<Waiting.Case>>mapToObj(_ -> new ArrayList<>())
                .toList();
    }

    void run() {
        for (int i = 0; i < times.size(); i++) {
            if (times.openAt(i, today)) {
                standing(i);
            }
            if (times.begun(i) && times.start(i) + QueuedWork.YEAR_OF_WEEKS > today) {
                arrive(i);
            }
        }
        double more = 0;
        for (int day = today + 1; day <= last; day++) {
            coming.get(day - today - 1).forEach(line::add);
            more += change.perWeek() / WEEK;
            int whole = (int) Math.floor(more);
            more -= whole;
            int now = work.served()[Math.floorMod(day - today - 1, QueuedWork.YEAR_OF_WEEKS)] + whole;
            if (now < 0) {
                // Fewer than were served: the rest is taken from the days that follow.
                more += now;
                now = 0;
            }
            for (int k = 0; k < now; k++) {
                int on = day;
                line.next(day, random).ifPresent(next -> finish(next.start(), next.due(), on, 0));
            }
        }
        line.all().forEach(each -> ended(each.start(), each.due(), Limit.NEVER, false));
    }

    /** A case that is open today goes on from where it is. */
    private void standing(int number) {
        int start = times.start(number);
        int due = times.due(number);
        if (work.through(number)) {
            finish(start, due, work.queue().end(number), today - work.queue().end(number) + 1);
        } else if (work.queue().begun(number)) {
            queued(new Waiting.Case(start, due, work.queue().start(number)), today + 1);
        } else {
            approach(start, due, today - start + 1);
        }
    }

    /** A case that comes in as one did a year earlier; none, one or more, as the inflow asks. */
    private void arrive(int number) {
        int start = times.start(number) + QueuedWork.YEAR_OF_WEEKS;
        double asked = random.nextDouble();
        int copies =
                (int) Math.floor(change.inflow()) + (asked < change.inflow() - Math.floor(change.inflow()) ? 1 : 0);
        int due = times.due(number) == Limit.NEVER ? Limit.NEVER : times.due(number) + QueuedWork.YEAR_OF_WEEKS;
        for (int k = 0; k < copies && start <= last; k++) {
            approach(start, due, 0);
        }
    }

    private void approach(int start, int due, int age) {
        long drawn = work.before().draw(age, random);
        int day = drawn == Hazards.NEVER ? Limit.NEVER : start + Hazards.age(drawn);
        if (day > last) {
            ended(start, due, Limit.NEVER, false);
        } else if (Hazards.kind(drawn) == QueuedWork.ENTERED) {
            queued(new Waiting.Case(start, due, day), Math.max(day, today + 1));
        } else {
            ended(start, due, day, Hazards.kind(drawn) == QueuedWork.COMPLETED);
        }
    }

    /** Into the queue, unless it will be withdrawn while it waits: then it is gone on that day. */
    private void queued(Waiting.Case each, int from) {
        long drawn = work.leaving().draw(from - each.entered(), random);
        if (drawn != Hazards.NEVER && each.entered() + Hazards.age(drawn) <= last) {
            // It would stand in nobody's way for long: withdrawals are few beside what is served.
            ended(each.start(), each.due(), each.entered() + Hazards.age(drawn), false);
        } else {
            coming.get(from - today - 1).add(each);
        }
    }

    private void finish(int start, int due, int begun, int age) {
        long drawn = work.after().draw(age, random);
        int day = drawn == Hazards.NEVER ? Limit.NEVER : begun + Hazards.age(drawn);
        ended(start, due, day, drawn != Hazards.NEVER && Hazards.kind(drawn) == QueuedWork.COMPLETED);
    }

    /** Counts it as open at the ends of months before its end, and as completed in each window after it. */
    private void ended(int start, int due, int day, boolean completed) {
        for (int i = 0; i < ends.length; i++) {
            if (day > ends[i]) {
                open[i] += start <= ends[i] ? 1 : 0;
                over[i] += start <= ends[i] && ends[i] > due ? 1 : 0;
            } else if (completed) {
                all[i]++;
                good[i] += day <= due ? 1 : 0;
            }
        }
    }
}
