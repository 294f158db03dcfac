package org.waymark.trend;

import java.util.OptionalDouble;
import org.waymark.indicator.TrendRule;
import org.waymark.observation.Series;
import org.waymark.statistics.Regression;

/** The rules for direction of travel, one short function each. */
public final class TrendRules {
    private TrendRules() {}

    /**
     * Kent's published rule, with the settings it does not publish: a straight line by least squares over the whole
     * window, on time elapsed, and a two-sided t test of its slope. A constant series is tested and shows no clear
     * trend. See {@code docs/methods/direction-of-travel.md}.
     *
     * @param series unrounded
     */
    public static Trend regression(Series series, Question question) {
        int points = series.size();
        if (points == 0) {
            return new Trend.Untold(NotTested.NO_FIGURES, TrendRule.REGRESSION, 0);
        }
        if (points < Math.max(3, question.minimumPoints())) {
            return new Trend.Untold(tooFew(question), TrendRule.REGRESSION, points);
        }
        Regression line = Regression.fit(series.elapsed(), series.values());
        double direction = line.p() < question.level() ? line.slope() : 0;
        return new Trend.Tested(
                Verdict.of(direction, question.polarity()),
                TrendRule.REGRESSION,
                question.testedOn(),
                points,
                OptionalDouble.of(line.slope() * question.frequency().perYear()),
                OptionalDouble.of(line.p()));
    }

    /**
     * The last figure against an earlier one, as the reader sees both; however small the move.
     *
     * @param series rounded as published
     * @param back periods between the two: 1 for the previous, a year's worth for the same period last year
     */
    public static Trend move(Series series, int back, TrendRule rule, Question question) {
        int last = series.size() - 1;
        if (last < 0) {
            return new Trend.Untold(NotTested.NO_FIGURES, rule, 0);
        }
        for (int i = last - 1; i >= 0; i--) {
            if (series.at()[last] - series.at()[i] == back) {
                double direction = series.values()[last] - series.values()[i];
                return new Trend.Tested(
                        Verdict.of(direction, question.polarity()),
                        rule,
                        question.testedOn(),
                        2,
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
            }
        }
        return new Trend.Untold(tooFew(question), rule, 1);
    }

    /** Why fewer points than the fewest were not tested. */
    public static NotTested tooFew(Question question) {
        if (question.broken()) {
            return NotTested.SERIES_BROKEN;
        }
        return question.testedOn() == TestedOn.NON_OVERLAPPING
                ? NotTested.OVERLAPPING_PERIODS
                : NotTested.TOO_FEW_POINTS;
    }
}
