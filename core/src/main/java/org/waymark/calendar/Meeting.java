package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.period.Period;

/**
 * A meeting that receives a report.
 *
 * @param period the one reported
 * @param submissionDeadline when papers are due, and the day as known at which the report is made
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
    /** Whether the report of a period comes to it; a meeting that names no report receives them all. */
    public boolean receives(String ofReport, Period ofPeriod) {
        return period.equals(ofPeriod) && (report.isEmpty() || report.equals(ofReport));
    }
}
