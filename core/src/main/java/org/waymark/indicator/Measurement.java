package org.waymark.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.period.Frequency;
import org.waymark.period.YearType;
import org.waymark.quantity.Scale;

/**
 * How an indicator is measured.
 *
 * @param per what a rate is per: 10,000; 1 when not a rate
 * @param composition the indicators it is made of; empty unless it is calculated from indicators
 * @param underlying the in-period series behind an overlapping figure that is supplied as such
 * @param minimumParts how many parts of a sum must be held; empty for all
 * @param availableAfterDays days from the end of a period until its figure is due
 */
public record Measurement(
        Scale scale,
        BigDecimal per,
        Polarity polarity,
        YearType years,
        Frequency frequency,
        Basis basis,
        Calculation calculation,
        Optional<Composition> composition,
        Optional<IndicatorCode> underlying,
        Optional<Integer> minimumParts,
        int availableAfterDays) {

    /** Whether neighbouring figures share months, so that noise looks like a trend. */
    public boolean overlapping() {
        return switch (basis) {
            case ROLLING_12 -> frequency != Frequency.YEAR;
            case YEAR_TO_DATE -> frequency != Frequency.YEAR;
            case PERIOD, SNAPSHOT -> false;
        };
    }
}
