package org.waymark.scorecard;

import org.jspecify.annotations.Nullable;
import org.waymark.indicator.TrendRule;
import org.waymark.rating.Rating;
import org.waymark.rating.Unrated;
import org.waymark.statistics.LeastSquares;
import org.waymark.trend.NotTested;
import org.waymark.trend.Verdict;

/**
 * What was found of one series kept in arrays. One is filled again and again, so that nothing is allocated; read it before
 * the next series is judged.
 */
public final class SeriesVerdict {
    /** No index, no period. */
    public static final int NONE = Integer.MIN_VALUE;

    final LeastSquares line = new LeastSquares();
    int shown = NONE;
    double value = Double.NaN;
    Rating rating = new Rating.NotRated(Unrated.OVERDUE);
    TrendRule rule = TrendRule.NONE;

    @Nullable
    Verdict verdict;

    NotTested because = NotTested.NO_FIGURES;
    int points;
    double perYear;

    /** The number of the period shown; {@link #NONE} when no figure is held. */
    public int shown() {
        return shown;
    }

    /** The figure shown, rounded at the definition's decimals; not a number when it is absent. */
    public double value() {
        return value;
    }

    public Rating rating() {
        return rating;
    }

    public TrendRule rule() {
        return rule;
    }

    /** Null when the direction cannot be told. */
    public @Nullable Verdict verdict() {
        return verdict;
    }

    /** Why there is no verdict; only while there is none. */
    public NotTested because() {
        return because;
    }

    public int points() {
        return points;
    }

    public double slopePerYear() {
        return line.slope() * perYear;
    }

    /** The statistic of the test; only with a verdict. */
    public double t() {
        return line.t();
    }

    /** Two-sided, worked out when asked; only with a verdict. */
    public double p() {
        return line.p();
    }

    void untold(NotTested why, int of) {
        verdict = null;
        because = why;
        points = of;
    }
}
