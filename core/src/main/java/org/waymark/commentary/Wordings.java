package org.waymark.commentary;

import java.util.List;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/** Every version of the words of every round. A store. */
public interface Wordings {
    /** The first version first. */
    List<RoundWords> of(String report, Period period, IndicatorCode indicator);

    /** Of a whole round, the newest version of each indicator’s. */
    List<RoundWords> newest(String report, Period period);

    default Optional<RoundWords> newest(String report, Period period, IndicatorCode indicator) {
        return of(report, period, indicator).stream().reduce((_, later) -> later);
    }
}
