package org.waymark.intake;

import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.TrendRule;
import org.waymark.indicator.Version;
import org.waymark.period.Frequency;

/** Where an indicator's own trend rule cannot suit its figures, whatever they will be. */
final class TrendChecks {
    private TrendChecks() {}

    /** The regression of an overlapping series is complained of elsewhere, whether it was asked for or not. */
    static Object @Nullable [] onOverlap(IndicatorCode code, Version version) {
        Measurement measurement = version.measurement();
        boolean alone = measurement.overlapping()
                && measurement.calculation() == Calculation.AS_SUPPLIED
                && measurement.underlying().isEmpty();
        return alone && version.trend().filter(TrendChecks::needsSeparatePoints).isPresent()
                ? new Object[] {"indicator", code, "basis", measurement.basis().code()}
                : null;
    }

    private static boolean needsSeparatePoints(TrendRule rule) {
        return switch (rule) {
            case MANN_KENDALL, SEASONAL_KENDALL, SPC, SPC_PARTS -> true;
            case REGRESSION, PREVIOUS, SAME_PERIOD_LAST_YEAR, FINGERTIPS, NONE -> false;
        };
    }

    static Object @Nullable [] needsYears(IndicatorCode code, Version version) {
        return is(version, TrendRule.FINGERTIPS) && version.measurement().frequency() != Frequency.YEAR
                ? frequency(code, version)
                : null;
    }

    static Object @Nullable [] needsSeasons(IndicatorCode code, Version version) {
        return switch (version.measurement().frequency()) {
            case DAY, YEAR -> is(version, TrendRule.SEASONAL_KENDALL) ? frequency(code, version) : null;
            case MONTH, TERM, QUARTER -> null;
        };
    }

    static Object @Nullable [] needsParts(IndicatorCode code, Version version) {
        return switch (version.measurement().scale().unit()) {
            case PERCENT, RATE, COUNT -> null;
            case DAYS, WEEKS, POUNDS, SCORE, RATIO ->
                is(version, TrendRule.SPC_PARTS) ? new Object[] {"indicator", code} : null;
        };
    }

    private static boolean is(Version version, TrendRule rule) {
        return version.trend().filter(rule::equals).isPresent();
    }

    private static Object[] frequency(IndicatorCode code, Version version) {
        return new Object[] {
            "indicator", code, "frequency", version.measurement().frequency().code()
        };
    }
}
