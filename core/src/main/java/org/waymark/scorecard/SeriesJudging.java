package org.waymark.scorecard;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.rating.Unrated;
import org.waymark.trend.NotTested;
import org.waymark.trend.Verdict;

/**
 * Rates and tests series kept in arrays, with no object for an observation or for a series. The answers are those of a
 * {@link Line}: the same rating, verdict and reason, and the same bits of slope, t and p. One for each thread.
 */
public final class SeriesJudging {
    private static final Rating NOT_RATED_KIND = new Rating.NotRated(Unrated.NOT_RATED_KIND);
    private static final Rating NOT_DUE = new Rating.NotRated(Unrated.NOT_DUE);
    private static final Rating OVERDUE = new Rating.NotRated(Unrated.OVERDUE);
    private static final Rating OUT_OF_DATE = new Rating.NotRated(Unrated.OUT_OF_DATE);
    private static final Rating SUPPRESSED = new Rating.NotRated(Unrated.SUPPRESSED);
    private static final Rating NO_FIGURE = new Rating.NotRated(Unrated.NO_FIGURE);

    private final SeriesVerdict verdict = new SeriesVerdict();
    private double[] x = new double[64];
    private double[] y = new double[64];

    /**
     * Judges the figures held from one index up to another.
     *
     * @param at the numbers of their periods, strictly rising, of the kind the yardstick has due
     * @param values unrounded; anything where absent
     * @param absences of each the {@link Absence#ordinal} plus one, or 0 for a known figure; null when all are known
     * @param exactly the exact figure at an index, asked for where rounding hangs on it
     * @return filled anew each time; null when the period shown is one for which arrays do not suffice
     */
    public @Nullable SeriesVerdict judge(
            Yardstick with,
            int[] at,
            double[] values,
            byte @Nullable [] absences,
            int from,
            int to,
            IntFunction<Figure.Known> exactly) {
        int last = to - 1;
        while (last >= from && at[last] > with.dueAt) {
            last--;
        }
        if (last < from) {
            return nothing(with);
        }
        Yardstick.Facts facts = with.of(at[last]);
        if (!facts.arrays()) {
            return null;
        }
        byte absence = absences == null ? 0 : absences[last];
        verdict.shown = at[last];
        verdict.rule = facts.rule();
        rate(facts, with, absence, values[last], last, exactly);
        if (!facts.tested()) {
            verdict.untold(NotTested.NOT_TESTED_KIND, 0);
        } else if (absence == Absence.CONFIDENTIAL.ordinal() + 1 && verdict.shown == with.dueAt) {
            verdict.untold(NotTested.SUPPRESSED, 0);
        } else {
            test(facts, with, at, values, absences, from, last + 1);
        }
        return verdict;
    }

    private @Nullable SeriesVerdict nothing(Yardstick with) {
        Yardstick.Facts facts = with.ofNone();
        if (!facts.arrays()) {
            return null;
        }
        verdict.shown = SeriesVerdict.NONE;
        verdict.value = Double.NaN;
        verdict.rule = facts.rule();
        verdict.rating = !facts.kpi() ? NOT_RATED_KIND : with.early() ? NOT_DUE : OVERDUE;
        verdict.untold(facts.tested() ? NotTested.NO_FIGURES : NotTested.NOT_TESTED_KIND, 0);
        return verdict;
    }

    private void rate(
            Yardstick.Facts facts,
            Yardstick with,
            byte absence,
            double value,
            int index,
            IntFunction<Figure.Known> exactly) {
        long units = 0;
        if (absence == 0) {
            units = facts.decimals().units(value);
            if (units == Decimals.UNSURE) {
                units = facts.decimals().units(facts.decimals().round(exactly.apply(index)));
            }
            verdict.value = facts.decimals().doubleOfUnits(units);
        } else {
            verdict.value = Double.NaN;
        }
        if (!facts.kpi()) {
            verdict.rating = NOT_RATED_KIND;
        } else if (verdict.shown != with.dueAt) {
            verdict.rating = OUT_OF_DATE;
        } else if (absence != 0) {
            verdict.rating = absence == Absence.CONFIDENTIAL.ordinal() + 1 ? SUPPRESSED : NO_FIGURE;
        } else {
            verdict.rating = facts.ratings().at(units);
        }
    }

    private void test(
            Yardstick.Facts facts,
            Yardstick with,
            int[] at,
            double[] values,
            byte @Nullable [] absences,
            int from,
            int to) {
        int first = from;
        while (first < to && at[first] < facts.comparable()) {
            first++;
        }
        int n = to - first;
        boolean copied = absences != null || facts.distance() || (n > 0 && at[to - 1] - at[first] != n - 1);
        if (copied) {
            n = copy(facts, at, values, absences, first, to);
        }
        if (n == 0) {
            verdict.untold(NotTested.NO_FIGURES, 0);
            return;
        }
        if (n < facts.minimumPoints()) {
            boolean broken = facts.comparable() > facts.from() && known(facts, at, absences, from, first);
            verdict.untold(Yardstick.tooFew(broken, with), n);
            return;
        }
        if (copied) {
            verdict.line.fit(x, 0, y, 0, n);
        } else {
            verdict.line.fitEven(values, first, n);
        }
        verdict.points = n;
        verdict.perYear = facts.perYear();
        verdict.verdict = !verdict.line.significant(facts.critical())
                ? Verdict.NO_CLEAR_TREND
                : verdict.line.slope() > 0
                        ? facts.up()
                        : verdict.line.slope() < 0 ? facts.down() : Verdict.NO_CLEAR_TREND;
    }

    /** The known figures, and the time elapsed since the first of them; with polarity target, distances. */
    private int copy(Yardstick.Facts facts, int[] at, double[] values, byte @Nullable [] absences, int first, int to) {
        if (x.length < to - first) {
            x = Arrays.copyOf(x, (to - first) * 2);
            y = new double[x.length];
        }
        if (facts.distance() && Double.isNaN(facts.target())) {
            return 0;
        }
        int n = 0;
        int origin = 0;
        for (int i = first; i < to; i++) {
            if (absences == null || absences[i] == 0) {
                origin = n == 0 ? at[i] : origin;
                x[n] = at[i] - origin;
                y[n++] = facts.distance() ? Math.abs(values[i] - facts.target()) : values[i];
            }
        }
        return n;
    }

    /** Whether a known figure of the window lies before those that may be compared. */
    private static boolean known(Yardstick.Facts facts, int[] at, byte @Nullable [] absences, int from, int first) {
        for (int i = from; i < first; i++) {
            if (at[i] >= facts.from() && (absences == null || absences[i] == 0)) {
                return true;
            }
        }
        return false;
    }
}
