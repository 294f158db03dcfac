package org.waymark.office;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/** What is due in a round and was answered otherwise than by a figure: nothing new, and why. */
@FunctionalInterface
public interface Answered {
    Answered NOTHING = (_, _) -> Map.of();

    /** The reasons, in their words, by indicator. */
    Map<IndicatorCode, String> of(String report, Period period);

    /** Those on record. */
    static Answered on(Moment record) {
        return (_, period) -> {
            var why = new HashMap<IndicatorCode, String>();
            record.reading(stores -> stores.answers().newestBefore(LocalDateTime.of(9999, 1, 1, 0, 0))).stream()
                    .filter(answer -> answer.period().equals(period))
                    .forEach(answer -> why.put(answer.indicator(), answer.why()));
            return why;
        };
    }
}
