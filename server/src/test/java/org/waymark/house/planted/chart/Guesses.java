package org.waymark.house.planted.chart;

import org.waymark.indicator.IndicatorCode;

/** Guesses which way is good from a name. */
public final class Guesses {
    private Guesses() {}

    /** The worst sort of rule. */
    public static boolean lowerIsBetter(IndicatorCode code) {
        return code.value().contains("waiting");
    }
}
