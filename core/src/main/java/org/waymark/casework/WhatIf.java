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

    private WhatIf() {}

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
                .map(stage -> steps(QueuedWork.of(log, stage, asKnownAt), change, months, seed))
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

    private static List<Step> steps(QueuedWork work, Change change, int months, long seed) {
        int today = work.times().asKnown();
        InTime known = InTime.of(work.times());
        Period current = Frequency.MONTH.endedBy(LocalDate.ofEpochDay(today), YearType.CALENDAR);
        int[] ends = IntStream.rangeClosed(1, months)
                .map(i -> Math.toIntExact(current.plus(i).end().toEpochDay()))
                .toArray();
        var rolling = new double[months][DRAWS];
        var open = new double[months][DRAWS];
        var over = new double[months][DRAWS];
        var random = new SplittableRandom(seed);
        var own = new SplittableRandom[DRAWS];
        Arrays.setAll(own, _ -> random.split());
        IntStream.range(0, DRAWS).parallel().forEach(draw -> {
            var course = new QueueCourse(work, change, ends, own[draw]);
            course.run();
            for (int i = 0; i < months; i++) {
                Counts past = known.between(
                        LocalDate.ofEpochDay(ends[i]).plusDays(1).minusYears(1), LocalDate.ofEpochDay(today));
                rolling[i][draw] = percent(past.good() + course.good[i], past.all() + course.all[i]);
                open[i][draw] = course.open[i];
                over[i][draw] = course.over[i];
            }
        });
        var steps = new ArrayList<Step>();
        for (int i = 0; i < months; i++) {
            if (Arrays.stream(rolling[i]).allMatch(Double::isFinite)) {
                steps.add(new Step(current.plus(i + 1), Drawn.of(rolling[i]), Drawn.of(open[i]), Drawn.of(over[i])));
            }
        }
        return List.copyOf(steps);
    }

    private static double percent(long of, long all) {
        return all == 0 ? Double.NaN : 100.0 * of / all;
    }
}
