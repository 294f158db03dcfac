package org.waymark.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.template.TrendSettings;
import org.waymark.trend.NotTested;
import org.waymark.trend.ProcessTrends;
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
     * @param restarts the days from which the limits of a process start afresh
     */
    static Trend of(
            Indicator indicator,
            Version version,
            List<Point> points,
            List<Point> inPeriod,
            Optional<Aim> aim,
            TrendSettings settings,
            List<LocalDate> restarts) {
        return under(rule(version, settings), indicator, version, points, inPeriod, aim, settings, restarts);
    }

    /** The same under another rule than the one in force, to be set beside it. */
    static Trend under(
            TrendRule rule,
            Indicator indicator,
            Version version,
            List<Point> points,
            List<Point> inPeriod,
            Optional<Aim> aim,
            TrendSettings settings,
            List<LocalDate> restarts) {
        if (rule == TrendRule.NONE || version.kind() == Kind.CONTEXT) {
            return new Trend.Untold(NotTested.NOT_TESTED_KIND, TrendRule.NONE, 0);
        }
        if (points.isEmpty()) {
            return new Trend.Untold(NotTested.NO_FIGURES, rule, 0);
        }
        if (hidden(points.getLast())) {
            // Older figures say nothing of where it stands now.
            return new Trend.Untold(NotTested.SUPPRESSED, rule, 0);
        }
        Measurement measurement = version.measurement();
        TestedOn testedOn = TestedOn.SHOWN;
        List<Point> tested = points;
        // Overlapping spans share months, so that their noise looks like a trend.
        if (measurement.overlapping() && tests(rule)) {
            testedOn = inPeriod.isEmpty() ? TestedOn.NON_OVERLAPPING : TestedOn.UNDERLYING;
            tested = inPeriod.isEmpty() ? nonOverlapping(points, measurement) : inPeriod;
        }
        Optional<Period> lastBreak = indicator.lastBreakBy(points.getLast().period());
        List<Point> comparable = tested.stream()
                .filter(point -> lastBreak
                        .map(from -> !point.period().start().isBefore(from.start()))
                        .orElse(true))
                .toList();
        boolean broken = known(comparable).size() < known(tested).size();
        Frequency frequency = tested.isEmpty()
                ? measurement.frequency()
                : tested.getLast().period().frequency();
        var question = new Question(
                measurement.polarity(), frequency, testedOn, settings.level(), settings.minimumPoints(), broken);
        return switch (rule) {
            case PREVIOUS ->
                besideHidden(comparable, 1, TrendRules.previous(series(comparable, version, true, aim), question));
            case SAME_PERIOD_LAST_YEAR -> {
                int year = periodsInAYear(points);
                Trend told = TrendRules.samePeriodLastYear(series(comparable, version, true, aim), year, question);
                yield besideHidden(comparable, year, told);
            }
            case REGRESSION, NONE -> TrendRules.regression(series(comparable, version, false, aim), question);
            case MANN_KENDALL -> TrendRules.mannKendall(series(comparable, version, false, aim), question);
            case SEASONAL_KENDALL -> TrendRules.seasonalKendall(series(comparable, version, false, aim), question);
            case SPC ->
                ProcessTrends.spc(values(known(comparable)), fresh(known(comparable), restarts), ofValues(question));
            case SPC_PARTS ->
                PartsTravel.process(
                        known(comparable), measurement, fresh(known(comparable), restarts), ofValues(question));
            case FINGERTIPS -> PartsTravel.recent(comparable, measurement, ofValues(question));
        };
    }

    private static boolean hidden(Point point) {
        return point.figure().equals(Figure.absent(Absence.CONFIDENTIAL));
    }

    /** Two figures too few, where the earlier of the two is hidden. */
    private static Trend besideHidden(List<Point> points, int back, Trend told) {
        boolean hidden = !points.isEmpty()
                && points.stream()
                        .anyMatch(point -> hidden(point)
                                && points.getLast().period().ordinal()
                                                - point.period().ordinal()
                                        == back);
        return hidden && told instanceof Trend.Untold untold
                ? new Trend.Untold(NotTested.SUPPRESSED, untold.rule(), untold.points())
                : told;
    }

    /** The indicator's own rule, then the report's. */
    static TrendRule rule(Version version, TrendSettings settings) {
        return version.trend().or(() -> TrendRule.parse(settings.rule())).orElse(TrendRule.REGRESSION);
    }

    private static boolean tests(TrendRule rule) {
        return switch (rule) {
            case REGRESSION, MANN_KENDALL, SEASONAL_KENDALL, SPC, SPC_PARTS, FINGERTIPS -> true;
            case PREVIOUS, SAME_PERIOD_LAST_YEAR, NONE -> false;
        };
    }

    /** Limits and odds are of the figures themselves: where nearness counts, neither high nor low is better. */
    private static Question ofValues(Question question) {
        return question.polarity() != Polarity.TARGET
                ? question
                : new Question(
                        Polarity.NONE,
                        question.frequency(),
                        question.testedOn(),
                        question.level(),
                        question.minimumPoints(),
                        question.broken());
    }

    private static List<Point> known(List<Point> points) {
        return points.stream().filter(p -> p.figure() instanceof Figure.Known).toList();
    }

    private static int periodsInAYear(List<Point> points) {
        Period last = points.getLast().period();
        return (int) (last.ordinal() - last.lastYear().ordinal());
    }

    /** The first points that end on or after each of the days. */
    static List<Integer> fresh(List<Point> known, List<LocalDate> restarts) {
        var fresh = new ArrayList<Integer>();
        for (LocalDate day : restarts) {
            for (int i = 0; i < known.size(); i++) {
                if (!known.get(i).period().end().isBefore(day)) {
                    fresh.add(i);
                    break;
                }
            }
        }
        return fresh;
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

    /** The figures themselves, unrounded. */
    static Series values(List<Point> known) {
        return new Series(
                known.stream().mapToLong(point -> point.period().ordinal()).toArray(),
                known.stream()
                        .mapToDouble(point -> ((Figure.Known) point.figure()).toDouble())
                        .toArray());
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
