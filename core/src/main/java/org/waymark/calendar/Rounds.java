package org.waymark.calendar;

import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/** Rounds, each as it was last set. A store. */
public interface Rounds {
    /** In the order in which they were first opened. */
    List<Round> all();

    default Optional<Round> of(String report, Period period) {
        return all().stream()
                .filter(round -> round.report().equals(report) && round.period().equals(period))
                .findFirst();
    }
}
