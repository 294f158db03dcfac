package org.waymark.calculation;

import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;

/**
 * The first part for want of which a figure cannot be made.
 *
 * @param indicator whose part it is: the figure's own, or one it is made of
 * @param period of the part
 * @param bare whether it is held as a percentage or rate without the numerator and denominator that a sum needs; the
 *     reason is then that they are not available
 */
public record Lacking(IndicatorCode indicator, Period period, Absence reason, boolean bare) {

    static Lacking of(IndicatorCode indicator, Period period, Absence reason) {
        return new Lacking(indicator, period, reason, false);
    }

    static Lacking bare(IndicatorCode indicator, Period period) {
        return new Lacking(indicator, period, Absence.NOT_AVAILABLE, true);
    }
}
