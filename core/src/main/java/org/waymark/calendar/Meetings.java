package org.waymark.calendar;

import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/** Meetings, and the arrival of outside figures. A store. */
public interface Meetings {

    List<Meeting> all();

    List<Release> releases();

    /** The first meeting to receive the report of a period. */
    default Optional<Meeting> receiving(String report, Period period) {
        return Meeting.receiving(all(), report, period);
    }
}
