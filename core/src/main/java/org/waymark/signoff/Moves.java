package org.waymark.signoff;

import java.util.List;
import org.waymark.period.Period;

/** Every move that was made, in order. A store. */
public interface Moves {
    List<Moved> of(Item item);

    /** Those of a whole round: a report and its period. */
    List<Moved> round(String report, Period period);

    default Progress progress(Item item) {
        return Progress.of(of(item));
    }
}
