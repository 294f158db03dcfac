package org.waymark.columns;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Columns;
import org.waymark.scorecard.Yardstick;

/** An indicator as rows of columns meet it: what its figures may be, worked out once. */
final class Subject {
    private final Indicator indicator;
    private final Columns columns;
    private final boolean counts;
    private final boolean arrays;
    private final Measurement measurement;
    private final BigDecimal exactScale;
    private final double scale;
    private final double least;
    private final boolean share;
    private volatile @Nullable Yardstick plain;

    Subject(Indicator indicator, Columns columns) {
        this.indicator = indicator;
        this.columns = columns;
        this.counts = columns.counts(indicator);
        this.measurement = indicator.latest().measurement();
        this.exactScale = measurement.scale().unit().scale(measurement.per());
        this.scale = exactScale.stripTrailingZeros().scale() <= 0 ? exactScale.doubleValue() : Double.NaN;
        this.least = switch (measurement.scale().unit()) {
            case POUNDS, SCORE, RATIO -> Double.NEGATIVE_INFINITY;
            case PERCENT, COUNT, RATE, DAYS, WEEKS -> 0;
        };
        this.share = measurement.scale().unit() == Unit.PERCENT;
        this.arrays = counts
                && indicator.versions().stream()
                        .allMatch(version -> version.measurement().calculation() == Calculation.AS_SUPPLIED
                                && sameScale(version.measurement()))
                && yardstick(new AreaCode("nowhere"), Cohort.ALL).arrays();
    }

    private boolean sameScale(Measurement other) {
        return other.scale().unit() == measurement.scale().unit()
                && other.per().compareTo(measurement.per()) == 0
                && other.availableAfterDays() == measurement.availableAfterDays();
    }

    Indicator indicator() {
        return indicator;
    }

    /** Whether the indicator counts in the report at all. */
    boolean counts() {
        return counts;
    }

    /** Whether its series can be judged in arrays. */
    boolean arrays() {
        return arrays;
    }

    YearType years() {
        return measurement.years();
    }

    Frequency frequency() {
        return measurement.frequency();
    }

    Decimals decimals() {
        return measurement.scale().decimals();
    }

    Yardstick yardstick(AreaCode area, Cohort cohort) {
        if (!cohort.isAll() || columns.ownTargets(indicator, area.value())) {
            return columns.yardstick(indicator, area, cohort);
        }
        Yardstick known = plain;
        if (known == null) {
            known = columns.yardstick(indicator, area, cohort);
            plain = known;
        }
        return known;
    }

    /** The number of a period that the indicator's figures may be of; empty for any other. */
    Optional<Integer> ordinal(String text) {
        return Period.parse(text, years())
                .filter(period -> period.frequency() == frequency())
                .filter(period -> switch (period) {
                    case Period.Quarter quarter -> quarter.years() == years();
                    case Period.Year year -> year.years() == years();
                    case Period.Day _, Period.Month _, Period.Term _ -> true;
                })
                .filter(period -> indicator
                        .first()
                        .effectiveFrom()
                        .map(from -> !period.end().isBefore(from.start()))
                        .orElse(true))
                .map(period -> Math.toIntExact(period.ordinal()));
    }

    /** Whether nothing speaks against a value. */
    boolean sound(double value) {
        return value >= least;
    }

    /** Whether nothing speaks against a numerator and denominator. */
    boolean sound(double over, double under) {
        return under > 0 && over >= least && (!share || over <= under);
    }

    /** Whether a value is what its parts come to, by less than rounding could put it out. */
    boolean agrees(double value, double quotient) {
        return Math.abs(value - quotient) < 0.4999 / Math.pow(10, decimals().places());
    }

    /** The nearest double to the exact quotient, scaled: that of {@link Figure.Known#toDouble}. */
    double quotient(double over, double under) {
        double dividend = over * scale;
        return Math.rint(over) == over && Math.abs(dividend) < 1L << 53
                ? dividend / under
                : exact(over, under).toDouble();
    }

    Figure.Known exact(double over, double under) {
        return new Figure.Known(BigDecimal.valueOf(over).multiply(exactScale), BigDecimal.valueOf(under));
    }
}
