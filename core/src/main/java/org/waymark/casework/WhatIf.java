package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.statistics.Interval;
import org.waymark.statistics.Quantiles;

/**
 * What would become of the figure if work were done otherwise. One stage is a queue: on each day as many cases come out of it as on
 * the same day a year earlier, more or fewer if asked, for as long as there are any in it; who is next is drawn by how often
 * cases that had waited so long have been next. Before and after it, cases go on by the rates of the year before, and new ones
 * come in as a year earlier, more or fewer if asked. The same seed draws the same courses for the work as it is and for the
 * work as changed, so that they differ by the change alone. What people would do differently is not in it.
 */
public final class WhatIf {
    static final double LEVEL = 0.80;
    private static final int DRAWS = 100;
    /** So many days on, a day is the same of the week. */
    private static final int YEAR_OF_WEEKS = 364;

    private static final int WEEK = 7;
    /** So that whoever waits is next at last, though nobody has been at that age. */
    private static final double LEAST = 1e-6;

    private static final int ENTERED = 0;
    private static final int COMPLETED = 1;
    private static final int LEFT = 2;
    private static final int SERVED = 0;
    private static final int WITHDRAWN = 1;

    /**
     * What would be otherwise.
     *
     * @param stage the code of the stage that is a queue
     * @param perWeek how many cases more, or fewer, come out of it each week
     * @param inflow new cases as a multiple of those a year earlier; 1 is as many
     * @param limit of the whole process in place of its own
     */
    public record Change(String stage, double perWeek, double inflow, Optional<Limit> limit) {
        /** The same stage with nothing changed. */
        Change nothing() {
            return new Change(stage, 0, 1, Optional.empty());
        }
    }

    /** The middle one of what was drawn, and four of five. */
    public record Drawn(double middle, Interval likely) {
        static Drawn of(double[] all) {
            return new Drawn(
                    Quantiles.type7(all, 0.5),
                    new Interval(Quantiles.type7(all, (1 - LEVEL) / 2), Quantiles.type7(all, (1 + LEVEL) / 2)));
        }
    }

    /**
     * The end of a month to come.
     *
     * @param rolling the share in time of the twelve months that end with it, in percent
     * @param open cases not ended
     * @param overLimit of them, those past their last day in time
     */
    public record Step(Period month, Drawn rolling, Drawn open, Drawn overLimit) {}

    private final CaseTimes times;
    private final CaseTimes queue;
    private final Change change;
    private final int today;
    private final InTime known;
    private final Hazards before;
    private final Hazards leaving;
    /** The day on which the first of those now in the queue came into it. */
    private final int first;
    /** By age in the queue, how often a case is next. */
    private final double[] next;

    private final Hazards after;
    /** Ends of the stage by day over the year before. */
    private final int[] served = new int[YEAR_OF_WEEKS];

    private WhatIf(EventLog log, Stage stage, Change change, LocalDate asKnownAt) {
        this.change = change;
        this.times = CaseTimes.of(log, asKnownAt);
        this.queue = CaseTimes.of(log, stage, asKnownAt);
        this.today = times.asKnown();
        this.known = InTime.of(times);
        int size = times.size();
        this.before = Hazards.of(
                today,
                size,
                times::start,
                i -> Math.min(times.end(i), queue.start(i)),
                i -> queue.begun(i) ? ENTERED : times.left(i) ? LEFT : COMPLETED,
                3);
        Hazards within = Hazards.of(today, size, queue::start, queue::end, i -> queue.left(i) ? WITHDRAWN : SERVED, 2);
        this.leaving = within.only(WITHDRAWN);
        this.first = IntStream.range(0, size)
                .filter(i -> queue.openAt(i, today))
                .map(queue::start)
                .min()
                .orElse(today);
        this.next = within.only(SERVED).weekly(LEAST);
        this.after = Hazards.of(
                today,
                size,
                i -> through(i) ? queue.end(i) : Limit.NEVER,
                times::end,
                i -> times.left(i) ? LEFT : COMPLETED,
                3);
        IntStream.range(0, size).filter(this::through).map(queue::end).forEach(day -> {
            if (day <= today && day > today - YEAR_OF_WEEKS) {
                served[day - today + YEAR_OF_WEEKS - 1]++;
            }
        });
    }

    /** Whether it has come out of the queue and gone on. */
    private boolean through(int number) {
        return queue.end(number) != Limit.NEVER && !queue.left(number);
    }

    /**
     * Month by month, as it is and as changed.
     *
     * @param asItIs the same work with nothing changed
     * @param meanError by how many percentage points such courses with nothing changed, made so many months before, have been
     *     off on average; NaN where not enough is on record to try
     */
    public record Answer(Process process, Change change, List<Step> asItIs, List<Step> changed, double meanError) {}

    /**
     * Empty where cases do not count by completion, there is no such stage, or nothing to go by.
     *
     * @param months ahead, 12 at the most
     */
    public static Optional<Answer> of(EventLog log, Change change, int months, LocalDate asKnownAt, long seed) {
        List<Step> plain = steps(log, change.nothing(), months, asKnownAt, seed);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        EventLog under = change.limit()
                .map(limit -> log.under(log.process().within(limit)))
                .orElse(log);
        return Optional.of(new Answer(
                log.process(),
                change,
                plain,
                steps(under, change, months, asKnownAt, seed),
                error(log, change.nothing(), months, asKnownAt, seed)));
    }

    private static List<Step> steps(EventLog log, Change change, int months, LocalDate asKnownAt, long seed) {
        if (log.process().counting() != Counting.BY_COMPLETION || log.size() == 0) {
            return List.of();
        }
        return log.process()
                .stage(change.stage())
                .filter(stage -> !stage.code().equals(log.process().whole().code()))
                .map(stage -> new WhatIf(log, stage, change, asKnownAt).steps(months, seed))
                .orElse(List.of());
    }

    /** Made as at the ends of months so far back that they are due, a quarter apart, over a year. */
    private static double error(EventLog log, Change plain, int months, LocalDate asKnownAt, long seed) {
        InTime came = InTime.of(CaseTimes.of(log, asKnownAt));
        Period last = Frequency.MONTH.endedBy(asKnownAt, YearType.CALENDAR);
        var off = new ArrayList<Double>();
        for (int back = 0; back < 12; back += 3) {
            Period made = last.plus(-months - back);
            boolean yearKnown = came.between(
                                    made.end().minusDays(Hazards.LATELY),
                                    made.end().minusDays(Hazards.LATELY - 31))
                            .all()
                    > 0;
            List<Step> steps = yearKnown ? steps(log, plain, months, made.end(), seed) : List.of();
            Counts then = came.rollingTo(made.plus(months));
            if (!steps.isEmpty() && then.all() > 0) {
                off.add(Math.abs(steps.getLast().rolling().middle() - percent(then.good(), then.all())));
            }
        }
        return off.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private List<Step> steps(int months, long seed) {
        Period current = Frequency.MONTH.endedBy(LocalDate.ofEpochDay(today), YearType.CALENDAR);
        int[] ends = IntStream.rangeClosed(1, months)
                .map(i -> Math.toIntExact(current.plus(i).end().toEpochDay()))
                .toArray();
        var rolling = new double[months][DRAWS];
        var open = new double[months][DRAWS];
        var over = new double[months][DRAWS];
        var random = new SplittableRandom(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            var course = new Course(ends, random.split());
            course.run();
            for (int i = 0; i < months; i++) {
                rolling[i][draw] = share(course, i, ends[i]);
                open[i][draw] = course.open[i];
                over[i][draw] = course.over[i];
            }
        }
        var steps = new ArrayList<Step>();
        for (int i = 0; i < months; i++) {
            if (Arrays.stream(rolling[i]).allMatch(Double::isFinite)) {
                steps.add(new Step(current.plus(i + 1), Drawn.of(rolling[i]), Drawn.of(open[i]), Drawn.of(over[i])));
            }
        }
        return List.copyOf(steps);
    }

    private double share(Course course, int month, int end) {
        Counts past = known.between(LocalDate.ofEpochDay(end).plusDays(1).minusYears(1), LocalDate.ofEpochDay(today));
        return percent(past.good() + course.good[month], past.all() + course.all[month]);
    }

    private static double percent(long of, long all) {
        return all == 0 ? Double.NaN : 100.0 * of / all;
    }

    /** One course of the work to come. */
    private final class Course {
        private final int[] ends;
        private final SplittableRandom random;
        private final int last;
        /** By day from tomorrow on: the cases that come into the queue on it. */
        private final List<List<Waiting.Case>> coming;

        private final Waiting line = new Waiting(first, next);
        final long[] all;
        final long[] good;
        final long[] open;
        final long[] over;

        Course(int[] ends, SplittableRandom random) {
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
                if (times.begun(i) && times.start(i) + YEAR_OF_WEEKS > today) {
                    arrive(i);
                }
            }
            double more = 0;
            for (int day = today + 1; day <= last; day++) {
                coming.get(day - today - 1).forEach(line::add);
                more += change.perWeek() / WEEK;
                int whole = (int) Math.floor(more);
                more -= whole;
                int now = served[Math.floorMod(day - today - 1, YEAR_OF_WEEKS)] + whole;
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
            if (through(number)) {
                finish(start, due, queue.end(number), today - queue.end(number) + 1);
            } else if (queue.begun(number)) {
                queued(new Waiting.Case(start, due, queue.start(number)), today + 1);
            } else {
                approach(start, due, today - start + 1);
            }
        }

        /** A case that comes in as one did a year earlier; none, one or more, as the inflow asks. */
        private void arrive(int number) {
            int start = times.start(number) + YEAR_OF_WEEKS;
            double asked = random.nextDouble();
            int copies =
                    (int) Math.floor(change.inflow()) + (asked < change.inflow() - Math.floor(change.inflow()) ? 1 : 0);
            int due = times.due(number) == Limit.NEVER ? Limit.NEVER : times.due(number) + YEAR_OF_WEEKS;
            for (int k = 0; k < copies && start <= last; k++) {
                approach(start, due, 0);
            }
        }

        private void approach(int start, int due, int age) {
            long drawn = before.draw(age, random);
            int day = drawn == Hazards.NEVER ? Limit.NEVER : start + Hazards.age(drawn);
            if (day > last) {
                ended(start, due, Limit.NEVER, false);
            } else if (Hazards.kind(drawn) == ENTERED) {
                queued(new Waiting.Case(start, due, day), Math.max(day, today + 1));
            } else {
                ended(start, due, day, Hazards.kind(drawn) == COMPLETED);
            }
        }

        /** Into the queue, unless it will be withdrawn while it waits: then it is gone on that day. */
        private void queued(Waiting.Case each, int from) {
            long drawn = leaving.draw(from - each.entered(), random);
            if (drawn != Hazards.NEVER && each.entered() + Hazards.age(drawn) <= last) {
                // It would stand in nobody's way for long: withdrawals are few beside what is served.
                ended(each.start(), each.due(), each.entered() + Hazards.age(drawn), false);
            } else {
                coming.get(from - today - 1).add(each);
            }
        }

        private void finish(int start, int due, int begun, int age) {
            long drawn = after.draw(age, random);
            int day = drawn == Hazards.NEVER ? Limit.NEVER : begun + Hazards.age(drawn);
            ended(start, due, day, drawn != Hazards.NEVER && Hazards.kind(drawn) == COMPLETED);
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
}
