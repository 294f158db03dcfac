package org.waymark.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;
import org.waymark.statistics.MannKendall;
import org.waymark.statistics.Regression;
import org.waymark.statistics.SeasonalKendall;
import org.waymark.statistics.Seasonality;
import org.waymark.statistics.Tails;
import org.waymark.statistics.TheilSen;

/** The rules for direction of travel, one short function each. Those of process charts are in {@link ProcessTrends}. */
public final class TrendRules {
    /** Below this p a season is visible, given {@value #SEASON_YEARS} figures or more in every season. */
    public static final double SEASON_LEVEL = 0.01;

    /** How many figures every season must have before a season is looked for. */
    public static final int SEASON_YEARS = 3;

    private TrendRules() {}

    /**
     * Kent's published rule, with the settings it does not publish: a straight line by least squares over the whole
     * window, on time elapsed, and a two-sided t test of its slope. A constant series is tested and shows no clear
     * trend. Theil-Sen and Mann-Kendall stand beside it as a check. See {@code docs/methods/direction-of-travel.md}.
     *
     * @param series unrounded
     */
    public static Trend regression(Series series, Question question) {
        int points = series.size();
        if (points < Math.max(3, question.minimumPoints())) {
            return tooFew(points, TrendRule.REGRESSION, question);
        }
        double[] elapsed = series.elapsed();
        Regression line = Regression.fit(elapsed, series.values());
        double direction = line.p() < question.level() ? line.slope() : 0;
        Verdict verdict = Verdict.of(direction, question.polarity());
        MannKendall order = MannKendall.of(series.values());
        double orders = order.p() < question.level() ? order.s() : 0;
        double perYear = question.frequency().perYear();
        return seasonNoted(
                new Trend.Tested(
                                verdict,
                                TrendRule.REGRESSION,
                                question.testedOn(),
                                points,
                                OptionalDouble.of(line.slope() * perYear),
                                OptionalDouble.of(line.p()))
                        .with(new Statistic(Statistic.T, line.t()))
                        .with(new Check(
                                TheilSen.slope(elapsed, series.values()) * perYear,
                                order.s(),
                                order.z(),
                                order.p(),
                                Math.signum(orders) == Math.signum(direction))),
                series,
                question);
    }

    /**
     * Theil-Sen's slope with Mann-Kendall's test: whether later figures tend to be larger, whatever the shape. Refused
     * where not even figures that rise without exception could reach the level. See
     * {@code docs/methods/theil-sen-mann-kendall.md}.
     *
     * @param series unrounded
     */
    public static Trend mannKendall(Series series, Question question) {
        int points = series.size();
        if (points < question.minimumPoints() || MannKendall.smallestP(points) >= question.level()) {
            return tooFew(points, TrendRule.MANN_KENDALL, question);
        }
        MannKendall test = MannKendall.of(series.values());
        double slope = TheilSen.slope(series.elapsed(), series.values());
        return seasonNoted(
                new Trend.Tested(
                                verdict(test.p() < question.level() ? test.s() : 0, question.polarity()),
                                TrendRule.MANN_KENDALL,
                                question.testedOn(),
                                points,
                                OptionalDouble.of(slope * question.frequency().perYear()),
                                OptionalDouble.of(test.p()))
                        .with(new Statistic(Statistic.S, test.s()), new Statistic(Statistic.Z, test.z())),
                series,
                question);
    }

    /**
     * The seasonal Kendall test of Hirsch and Slack, and the seasonal Theil-Sen slope with gaps kept: each month or quarter
     * held against its own kind only. See {@code docs/methods/seasonal-kendall.md}.
     *
     * @param series unrounded
     */
    public static Trend seasonalKendall(Series series, Question question) {
        int points = series.size();
        if (!hasSeasons(question.frequency())) {
            return new Trend.Untold(NotTested.NO_SEASONS, TrendRule.SEASONAL_KENDALL, points);
        }
        int seasons = seasons(question);
        int[] season = season(series, seasons);
        if (points < question.minimumPoints() || SeasonalKendall.smallestP(season, seasons) >= question.level()) {
            return tooFew(points, TrendRule.SEASONAL_KENDALL, question);
        }
        SeasonalKendall test = SeasonalKendall.of(season, series.values(), seasons);
        double[] years = Arrays.stream(series.at())
                .mapToDouble(at -> Math.floorDiv(at, seasons))
                .toArray();
        return new Trend.Tested(
                        verdict(test.p() < question.level() ? test.s() : 0, question.polarity()),
                        TrendRule.SEASONAL_KENDALL,
                        question.testedOn(),
                        points,
                        OptionalDouble.of(TheilSen.seasonal(years, season, series.values())),
                        OptionalDouble.of(test.p()))
                .with(new Statistic(Statistic.S, test.s()), new Statistic(Statistic.Z, test.z()));
    }

    /**
     * The recent trend of the Public Health Profiles, worked out beforehand from counts or from limits. See
     * {@code docs/methods/fingertips.md}.
     */
    public static Trend fingertips(Fingertips.Recent recent, int points, boolean proportion, Question question) {
        if (!recent.calculated()) {
            return points == 0
                    ? tooFew(0, TrendRule.FINGERTIPS, question)
                    : new Trend.Untold(because(recent.reason(), question), TrendRule.FINGERTIPS, points);
        }
        var chiSquared = new Statistic(Statistic.CHI_SQUARED, recent.chiSquared());
        Trend.Tested tested = new Trend.Tested(
                verdict(recent.way(), question.polarity()),
                TrendRule.FINGERTIPS,
                question.testedOn(),
                Fingertips.YEARS,
                proportion ? OptionalDouble.empty() : OptionalDouble.of(recent.slope()),
                OptionalDouble.of(Tails.chiSquared(recent.chiSquared(), 1)));
        return proportion
                ? tested.with(chiSquared, new Statistic(Statistic.LOG_ODDS_SLOPE, recent.slope()))
                : tested.with(chiSquared);
    }

    /** The last figure against the one before, as the reader sees both; however small the move. */
    public static Trend previous(Series series, Question question) {
        return move(series, 1, TrendRule.PREVIOUS, question);
    }

    /**
     * The last figure against that of the same period a year before, as the reader sees both; however small the move.
     *
     * @param periods in a year
     */
    public static Trend samePeriodLastYear(Series series, int periods, Question question) {
        return move(series, periods, TrendRule.SAME_PERIOD_LAST_YEAR, question);
    }

    /** @param back periods between the two */
    private static Trend move(Series series, int back, TrendRule rule, Question question) {
        int last = series.size() - 1;
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
        return tooFew(Math.min(1, series.size()), rule, question);
    }

    private static Trend seasonNoted(Trend.Tested tested, Series series, Question question) {
        if (!hasSeasons(question.frequency())) {
            return tested;
        }
        int seasons = seasons(question);
        int[] season = season(series, seasons);
        for (int of = 0; of < seasons; of++) {
            int wanted = of;
            if (Arrays.stream(season).filter(each -> each == wanted).count() < SEASON_YEARS) {
                return tested;
            }
        }
        Seasonality found = Seasonality.of(series.elapsed(), season, series.values(), seasons);
        return found.p() < SEASON_LEVEL ? tested.with(new Note.VisibleSeason(found.h(), found.p())) : tested;
    }

    private static boolean hasSeasons(Frequency frequency) {
        return switch (frequency) {
            case MONTH, TERM, QUARTER -> true;
            case DAY, YEAR -> false;
        };
    }

    private static int seasons(Question question) {
        return (int) question.frequency().perYear();
    }

    private static int[] season(Series series, int seasons) {
        return Arrays.stream(series.at())
                .mapToInt(at -> (int) Math.floorMod(at, (long) seasons))
                .toArray();
    }

    private static NotTested because(Fingertips.Reason reason, Question question) {
        return switch (reason) {
            case MISSING_VALUES -> NotTested.MISSING_VALUES;
            case MISSING_LIMITS -> NotTested.NO_CONFIDENCE_LIMITS;
            case DUPLICATE_YEARS -> NotTested.DUPLICATE_PERIODS;
            case NO_LOG_ODDS -> NotTested.NONE_OR_ALL;
            case LIMITS_WITHOUT_WIDTH -> NotTested.LIMITS_HAVE_NO_WIDTH;
            case NOT_ENOUGH_POINTS, SIGNIFICANT, NO_SIGNIFICANT_TREND, OUTLIER_FOUND -> tooFew(question);
        };
    }

    static Trend tooFew(int points, TrendRule rule, Question question) {
        return new Trend.Untold(points == 0 ? NotTested.NO_FIGURES : tooFew(question), rule, points);
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

    static Verdict verdict(double direction, Polarity polarity) {
        return Verdict.of(direction, polarity);
    }
}
