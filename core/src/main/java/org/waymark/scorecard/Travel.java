package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.indicator.Version;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.template.TrendSettings;
import org.waymark.trend.NotTested;
import org.waymark.trend.Question;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;
import org.waymark.trend.TrendRules;

/** Chooses the series whose direction of travel is honest to test, and puts it before the trend rule. */
final class Travel {
    private Travel() {}

    /**
     * @param points the series shown, gaps as absent figures
     * @param inPeriod the in-period figures behind an overlapping series; empty when there are none
     * @param aim the lines the figure shown is held against
     */
    static Trend of(
            Indicator indicator,
            Version version,
            List<Point> points,
            List<Point> inPeriod,
            Optional<Aim> aim,
            TrendSettings settings) {
        TrendRule rule = rule(version, settings);
        if (rule == TrendRule.NONE || version.kind() == Kind.CONTEXT) {
            return new Trend.Untold(NotTested.NOT_TESTED_KIND, TrendRule.NONE, 0);
        }
        if (points.isEmpty()) {
            return new Trend.Untold(NotTested.NO_FIGURES, rule, 0);
        }
        Measurement measurement = version.measurement();
        TestedOn testedOn = TestedOn.SHOWN;
        List<Point> tested = points;
        // Overlapping spans share months, so that their noise looks like a trend.
        if (measurement.overlapping() && rule == TrendRule.REGRESSION) {
            testedOn = inPeriod.isEmpty() ? TestedOn.NON_OVERLAPPING : TestedOn.UNDERLYING;
            tested = inPeriod.isEmpty() ? nonOverlapping(points, measurement) : inPeriod;
        }
        Optional<Period> lastBreak = indicator.lastBreakBy(points.getLast().period());
        List<Point> comparable = tested.stream()
                .filter(point -> lastBreak
                        .map(from -> !point.period().start().isBefore(from.start()))
                        .orElse(true))
                .toList();
        boolean broken = known(comparable) < known(tested);
        Frequency frequency = tested.isEmpty()
                ? measurement.frequency()
                : tested.getLast().period().frequency();
        var question = new Question(
                measurement.polarity(), frequency, testedOn, settings.level(), settings.minimumPoints(), broken);
        return switch (rule) {
            case PREVIOUS -> TrendRules.move(series(comparable, version, true, aim), 1, rule, question);
            case SAME_PERIOD_LAST_YEAR ->
                TrendRules.move(series(comparable, version, true, aim), periodsInAYear(points), rule, question);
            case REGRESSION, MANN_KENDALL, SPC, FINGERTIPS, NONE ->
                TrendRules.regression(series(comparable, version, false, aim), question);
        };
    }

    /** The indicator's own rule, then the report's; one this release does not apply gives way to the next. */
    static TrendRule rule(Version version, TrendSettings settings) {
        return version.trend()
                .filter(Travel::applied)
                .or(() -> TrendRule.parse(settings.rule()).filter(Travel::applied))
                .orElse(TrendRule.REGRESSION);
    }

    private static boolean applied(TrendRule rule) {
        return switch (rule) {
            case REGRESSION, PREVIOUS, SAME_PERIOD_LAST_YEAR, NONE -> true;
            case MANN_KENDALL, SPC, FINGERTIPS -> false;
        };
    }

    private static long known(List<Point> points) {
        return points.stream().filter(p -> p.figure() instanceof Figure.Known).count();
    }

    private static int periodsInAYear(List<Point> points) {
        Period last = points.getLast().period();
        return (int) (last.ordinal() - last.lastYear().ordinal());
    }

    /** Back from the last in steps of a year; of a year to date, the years' last figures. */
    private static List<Point> nonOverlapping(List<Point> points, Measurement measurement) {
        var kept = new ArrayList<Point>();
        for (Point point : points) {
            Period end = points.getLast().period();
            boolean keep = measurement.basis() == Basis.YEAR_TO_DATE
                    ? measurement
                            .years()
                            .start(measurement.years().yearOf(point.period().end()) + 1)
                            .minusDays(1)
                            .equals(point.period().end())
                    : (end.ordinal() - point.period().ordinal()) % periodsInAYear(points) == 0;
            if (keep) {
                kept.add(point);
            }
        }
        return kept;
    }

    /** With polarity target, the distance from the target in force now: are we nearer to where we want to be? */
    private static Series series(List<Point> points, Version version, boolean asShown, Optional<Aim> aim) {
        BigDecimal target = aim.map(Aim::target).orElse(null);
        boolean distance = version.measurement().polarity() == Polarity.TARGET;
        var at = new ArrayList<Long>();
        var values = new ArrayList<Double>();
        for (Point point : points) {
            if (point.figure() instanceof Figure.Known known && (!distance || target != null)) {
                double value = asShown ? Judging.rounded(version, known).doubleValue() : known.toDouble();
                at.add(point.period().ordinal());
                values.add(distance && target != null ? Math.abs(value - target.doubleValue()) : value);
            }
        }
        return new Series(
                at.stream().mapToLong(Long::longValue).toArray(),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
