package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/**
 * A meeting that receives a report.
 *
 * @param period the one reported
 * @param submissionDeadline when papers are due, where the meeting has a day of its own; {@link Deadlines#papers} decides
 * @param report the report's code; empty when not given
 */
public record Meeting(
        String code,
        String body,
        LocalDate date,
        Period period,
        Optional<LocalDate> submissionDeadline,
        Optional<LocalDate> publicationDate,
        String report,
        String source) {
    /**
     * The first meeting to receive the report of a period: of those that name the report, else of those that name none.
     */
    public static Optional<Meeting> receiving(List<Meeting> meetings, String report, Period period) {
        return first(meetings, report, period).or(() -> first(meetings, "", period));
    }

    private static Optional<Meeting> first(List<Meeting> meetings, String report, Period period) {
        return meetings.stream()
                .filter(meeting ->
                        meeting.period().equals(period) && meeting.report().equals(report))
                .min(Comparator.comparing(Meeting::date));
    }
}
