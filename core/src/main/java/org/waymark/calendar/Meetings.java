package org.waymark.calendar;

import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/** Meetings, and the arrival of outside figures. A store. */
public interface Meetings {

    List<Meeting> all();

    List<Release> releases();

    /** The first meeting to receive a report for a period; a meeting that names no report receives them all. */
    default Optional<Meeting> receiving(String report, Period period) {
        return all().stream()
                .filter(meeting -> meeting.period().equals(period)
                        && (meeting.report().isEmpty() || meeting.report().equals(report)))
                .min(java.util.Comparator.comparing(Meeting::date));
    }
}
