package org.waymark.office;

import java.util.Map;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/** What is due in a round and was answered otherwise than by a figure: nothing new, and why. */
@FunctionalInterface
public interface Answered {
    Answered NOTHING = (_, _) -> Map.of();

    /** The reasons, in their words, by indicator. */
    Map<IndicatorCode, String> of(String report, Period period);
}
