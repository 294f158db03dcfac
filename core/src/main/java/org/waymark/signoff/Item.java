package org.waymark.signoff;

import org.waymark.period.Period;

/**
 * One thing that is signed off.
 *
 * @param report whose round it belongs to; empty for what belongs to no report
 * @param period of the report, or from which it would hold
 * @param subject the indicator's code; empty for a whole pack
 */
public record Item(String report, Period period, Part part, String subject) {
    /** {@code words of ehcp-20-weeks, qpr FY2024-25-Q1}: as the audit log names it. */
    @Override
    public String toString() {
        return part.code() + (subject.isEmpty() ? "" : " of " + subject) + ", " + (report.isEmpty() ? "" : report + " ")
                + period;
    }
}
