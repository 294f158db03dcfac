package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.TrendRule;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.statistics.CountInterval;
import org.waymark.statistics.Interval;
import org.waymark.trend.Fingertips;
import org.waymark.trend.NotTested;
import org.waymark.trend.ProcessTrends;
import org.waymark.trend.Question;
import org.waymark.trend.Trend;
import org.waymark.trend.TrendRules;

/** Puts a series with the numerators and denominators behind it before the rules that need them. */
final class PartsTravel {
    private static final double CONFIDENCE = 0.95;

    private PartsTravel() {}

    /** The limits of a p, u or c chart, by what the indicator is made of. */
    static Trend process(List<Point> known, Measurement measurement, List<Integer> fresh, Question question) {
        Series series = Travel.values(known);
        Unit unit = measurement.scale().unit();
        double[] numerators = unit == Unit.COUNT ? series.values() : parts(known, Point::numerator);
        double[] denominators = parts(known, Point::denominator);
        boolean held = unit == Unit.COUNT
                ? Arrays.stream(numerators).allMatch(count -> count >= 0)
                : (unit == Unit.PERCENT || unit == Unit.RATE) && held(numerators, denominators);
        if (!held) {
            return new Trend.Untold(NotTested.PARTS_NOT_HELD, TrendRule.SPC_PARTS, known.size());
        }
        return ProcessTrends.spcParts(
                series,
                numerators,
                denominators,
                unit == Unit.COUNT ? 1 : unit.scale(measurement.per()).doubleValue(),
                parts(unit, numerators, denominators),
                fresh,
                question);
    }

    /** A percentage whose numerators can exceed their denominators is a rate. */
    private static ProcessTrends.Parts parts(Unit unit, double[] numerators, double[] denominators) {
        if (unit == Unit.COUNT) {
            return ProcessTrends.Parts.COUNT;
        }
        return unit == Unit.PERCENT && among(numerators, denominators)
                ? ProcessTrends.Parts.PROPORTION
                : ProcessTrends.Parts.RATE;
    }

    /**
     * The recent trend of the latest five years: years that nobody measured are not there, those whose figure is hidden are
     * missing.
     *
     * @param years every period of the window, gaps as absent figures
     */
    static Trend recent(List<Point> years, Measurement measurement, Question question) {
        List<Point> given = years.stream()
                .filter(point -> !(point.figure() instanceof Figure.Absent(var reason)
                        && reason.symbol().isEmpty()))
                .toList();
        if (measurement.frequency() != Frequency.YEAR) {
            return new Trend.Untold(NotTested.NOT_YEARLY, TrendRule.FINGERTIPS, given.size());
        }
        double[] time =
                given.stream().mapToDouble(point -> point.period().ordinal()).toArray();
        double[] numerators = parts(given, Point::numerator);
        double[] denominators = parts(given, Point::denominator);
        Unit unit = measurement.scale().unit();
        boolean proportion = unit == Unit.PERCENT && among(numerators, denominators);
        double scale = unit == Unit.RATE || unit == Unit.PERCENT
                ? unit.scale(measurement.per()).doubleValue()
                : Double.NaN;
        Fingertips.Recent recent = proportion
                ? Fingertips.proportion(time, numerators, denominators, Fingertips.Convention.WAYMARK)
                : Fingertips.limits(
                        time,
                        given.stream()
                                .mapToDouble(point ->
                                        point.figure() instanceof Figure.Known known ? known.toDouble() : Double.NaN)
                                .toArray(),
                        limits(numerators, denominators, scale, Interval::lower),
                        limits(numerators, denominators, scale, Interval::upper),
                        Fingertips.Convention.WAYMARK);
        return TrendRules.fingertips(recent, given.size(), proportion, question);
    }

    /** One end of each rate's 95% interval, Byar's or exact; not a number where its parts are not held. */
    private static double[] limits(
            double[] numerators, double[] denominators, double scale, ToDoubleFunction<Interval> end) {
        var limits = new double[numerators.length];
        Arrays.setAll(
                limits,
                i -> numerators[i] >= 0 && denominators[i] > 0 && !Double.isNaN(scale)
                        ? end.applyAsDouble(CountInterval.of(numerators[i], CONFIDENCE)
                                        .interval())
                                * scale
                                / denominators[i]
                        : Double.NaN);
        return limits;
    }

    private static double[] parts(List<Point> points, Function<Point, @Nullable BigDecimal> part) {
        return points.stream()
                .mapToDouble(point -> {
                    BigDecimal held = point.figure() instanceof Figure.Known ? part.apply(point) : null;
                    return held == null ? Double.NaN : held.doubleValue();
                })
                .toArray();
    }

    private static boolean held(double[] numerators, double[] denominators) {
        for (int i = 0; i < numerators.length; i++) {
            if (!(numerators[i] >= 0 && denominators[i] > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no numerator that is held exceeds its denominator, and some are held. */
    private static boolean among(double[] numerators, double[] denominators) {
        boolean any = false;
        for (int i = 0; i < numerators.length; i++) {
            any |= numerators[i] <= denominators[i];
            if (numerators[i] > denominators[i]) {
                return false;
            }
        }
        return any;
    }
}
