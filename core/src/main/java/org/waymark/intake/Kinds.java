package org.waymark.intake;

import org.waymark.indicator.Calculation;
import org.waymark.indicator.Measurement;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** Kinds of period in words, for complaints. */
final class Kinds {
    private Kinds() {}

    /** {@code a month}, {@code a quarter of the financial year}. */
    static String of(Period period) {
        return switch (period) {
            case Period.Day _ -> "a day";
            case Period.Month _ -> "a month";
            case Period.Term _ -> "a term";
            case Period.Quarter quarter -> "a quarter of the " + quarter.years().code() + " year";
            case Period.Year year ->
                (year.years() == YearType.ACADEMIC ? "an " : "a ")
                        + year.years().code() + " year";
        };
    }

    static Object[] wrong(Subject.Facts facts) {
        Measurement measurement = facts.version().measurement();
        Frequency frequency = measurement.frequency();
        String years = measurement.years().code() + " year";
        String wanted = switch (frequency) {
            case DAY, MONTH, TERM -> frequency.code();
            case QUARTER -> "quarter of the " + years;
            case YEAR -> years;
        };
        boolean finer = measurement.calculation() == Calculation.FROM_PARTS && frequency != Frequency.DAY;
        return new Object[] {
            "value",
            facts.period(),
            "given",
            of(facts.period()),
            "indicator",
            facts.indicator().code(),
            "wanted",
            finer ? wanted + " or finer" : wanted,
            "plain",
            frequency.holding(facts.period().end(), measurement.years())
        };
    }
}
