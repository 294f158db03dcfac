package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.Window;
import org.waymark.period.YearType;
import org.waymark.statistics.Interval;
import org.waymark.statistics.Quantiles;

/**
 * What the rolling figure will be if cases go on as they have of late: each open case is carried on from its age by the rates
 * at which cases of each age were completed or left in the year before, and as many new ones come in as a year earlier, month
 * by month. Many courses are drawn; the same seed gives the same ones. Rates that change make it wrong, and
 * {@link #tried} says by how much it has been.
 */
public final class Forecast {
    private static final int COMPLETED = 0;
    private static final int LEFT = 1;
    private static final int MONTH = 31;
    private static final int DRAWS = 500;
    static final double LEVEL = 0.80;
    /** So many days on, a day is the same of the week. */
    private static final int YEAR_OF_WEEKS = 364;

    /**
     * The twelve months that end with a month to come.
     *
     * @param middle of the figures drawn, in percent
     * @param likely four of five of them
     */
    public record Step(Period month, double middle, Interval likely) {

        /** At least so far to either side as so many forecasts of the kind have been off; within nought and a hundred. */
        Step widened(double off) {
            return new Step(
                    month,
                    middle,
                    new Interval(
                            Math.max(0, Math.min(likely.lower(), middle - off)),
                            Math.min(100, Math.max(likely.upper(), middle + off))));
        }
    }

    /**
     * A forecast that was due, and what came.
     *
     * @param monthsOn how far ahead it was made
     */
    public record Trial(Step forecast, int monthsOn, double came) {
        public double error() {
            return forecast.middle() - came;
        }

        public boolean held() {
            return came >= forecast.likely().lower()
                    && came <= forecast.likely().upper();
        }
    }

    private final CaseTimes times;
    private final int today;
    private final InTime known;
    /** Completed, or left. */
    private final Hazards hazards;
    /** Cases that are open, and those that came in within the year and stand for those to come. */
    private final int[] open;

    private final int[] lately;

    private Forecast(CaseTimes times) {
        this.times = times;
        this.today = times.asKnown();
        this.known = InTime.of(times);
        this.open = IntStream.range(0, times.size())
                .filter(i -> times.openAt(i, today))
                .toArray();
        this.lately = IntStream.range(0, times.size())
                .filter(i -> times.begun(i) && times.start(i) + YEAR_OF_WEEKS > today)
                .toArray();
        this.hazards =
                Hazards.of(today, times.size(), times::start, times::end, i -> times.left(i) ? LEFT : COMPLETED, 2);
    }

    /** Of the next so many months; empty where cases do not count by completion, or there is nothing to go by. */
    public static List<Step> of(CaseTimes times, int months, long seed) {
        return times.process().counting() != Counting.BY_COMPLETION || times.firstDay() == Limit.NEVER
                ? List.of()
                : new Forecast(times).steps(months, seed);
    }

    /**
     * What would have been forecast at the ends of months, for each of the months after, beside what came. Nothing is tried
     * before a year of completed cases was on record.
     */
    public static List<Trial> tried(
            EventLog log, List<Period> madeAtEndOf, int months, LocalDate asKnownAt, long seed) {
        InTime came = InTime.of(CaseTimes.of(log, asKnownAt));
        return madeAtEndOf.parallelStream()
                .flatMap(made -> tried(log, came, made.end(), months, asKnownAt, seed).stream())
                .toList();
    }

    private static List<Trial> tried(
            EventLog log, InTime came, LocalDate day, int months, LocalDate asKnownAt, long seed) {
        var trials = new ArrayList<Trial>();
        boolean yearKnown = came.between(day.minusDays(Hazards.LATELY), day.minusDays(Hazards.LATELY - MONTH))
                        .all()
                > 0;
        List<Step> steps = yearKnown ? of(CaseTimes.of(log, day), months, seed) : List.of();
        for (int on = 1; on <= steps.size(); on++) {
            Step step = steps.get(on - 1);
            Counts then = came.rollingTo(step.month());
            if (!step.month().end().isAfter(asKnownAt) && then.all() > 0) {
                trials.add(new Trial(step, on, percent(then.good(), then.all())));
            }
        }
        return trials;
    }

    private List<Step> steps(int months, long seed) {
        Period.Month current = (Period.Month) Frequency.MONTH.endedBy(LocalDate.ofEpochDay(today), YearType.CALENDAR);
        int[] ends = new int[months];
        for (int i = 0; i < months; i++) {
            ends[i] = Math.toIntExact(current.plus(i + 1).end().toEpochDay());
        }
        var drawn = new double[months][DRAWS];
        var random = new SplittableRandom(seed);
        var own = new SplittableRandom[DRAWS];
        Arrays.setAll(own, _ -> random.split());
        Counts[] past = Arrays.stream(ends).mapToObj(this::past).toArray(Counts[]::new);
        int[] month = months(ends);
        IntStream.range(0, DRAWS).parallel().forEach(draw -> course(month, past, drawn, draw, own[draw]));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < months; i++) {
            double[] all = Arrays.stream(drawn[i]).filter(Double::isFinite).toArray();
            if (all.length == DRAWS) {
                steps.add(new Step(
                        current.plus(i + 1),
                        Quantiles.type7(all, 0.5),
                        new Interval(Quantiles.type7(all, (1 - LEVEL) / 2), Quantiles.type7(all, (1 + LEVEL) / 2))));
            }
        }
        return steps;
    }

    /** Of the twelve months that end on a day to come, what is past. */
    private Counts past(int end) {
        return known.between(
                Window.ROLLING_TWELVE_MONTHS.start(new Period.Day(LocalDate.ofEpochDay(end)), YearType.CALENDAR),
                LocalDate.ofEpochDay(today));
    }

    /** For each day from today on, the first of the months that end on it or later. */
    private int[] months(int[] ends) {
        var month = new int[ends[ends.length - 1] - today + 1];
        for (int day = 1; day < month.length; day++) {
            month[day] = month[day - 1] + (today + day > ends[month[day - 1]] ? 1 : 0);
        }
        return month;
    }

    private void course(int[] month, Counts[] past, double[][] into, int draw, SplittableRandom random) {
        var all = new long[past.length];
        var good = new long[past.length];
        int last = today + month.length - 1;
        for (int i : open) {
            carry(times.start(i), today - times.start(i) + 1, times.due(i), month, all, good, random);
        }
        for (int i : lately) {
            int again = times.start(i) + YEAR_OF_WEEKS;
            if (again <= last) {
                int due = times.due(i) == Limit.NEVER ? Limit.NEVER : times.due(i) + YEAR_OF_WEEKS;
                carry(again, 0, due, month, all, good, random);
            }
        }
        long allSoFar = 0;
        long goodSoFar = 0;
        for (int i = 0; i < past.length; i++) {
            allSoFar += all[i];
            goodSoFar += good[i];
            into[i][draw] = percent(past[i].good() + goodSoFar, past[i].all() + allSoFar);
        }
    }

    /** Draws the day on which a case ends, and counts it in its month. */
    private void carry(int start, int age, int due, int[] month, long[] all, long[] good, SplittableRandom random) {
        long drawn = hazards.draw(age, random);
        if (drawn == Hazards.NEVER || Hazards.kind(drawn) == LEFT) {
            return;
        }
        int day = start + Hazards.age(drawn);
        if (day - today < month.length) {
            all[month[day - today]]++;
            good[month[day - today]] += day <= due ? 1 : 0;
        }
    }

    private static double percent(long of, long all) {
        return all == 0 ? Double.NaN : 100.0 * of / all;
    }
}
