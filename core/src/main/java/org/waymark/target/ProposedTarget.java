package org.waymark.target;

import java.time.Instant;
import java.util.List;

/**
 * Lines that somebody would have the council aim for, and what they base them on. A proposal is never changed: one that
 * is made again is another of the same subject. What came of it, the moves say.
 *
 * @param number in order over all proposals, from 1; 0 before it is on record
 * @param subject under which its moves stand: see {@link #subject}
 * @param lines as they would go on record; who approved them is not known yet
 * @param evidence the words of what was looked at: {@code past}, {@code path} and the like
 * @param by the account
 */
public record ProposedTarget(int number, String subject, Target lines, List<String> evidence, String by, Instant at) {
    public ProposedTarget {
        evidence = List.copyOf(evidence);
    }

    /**
     * {@code ehcp-20-weeks}; with its place and group where it is not the council's own for everybody; and numbered
     * from the second that is proposed after one was approved: {@code ehcp-20-weeks 2}.
     *
     * @param own whether the place is the council’s
     * @param approved how many were approved before for the same lines
     */
    public static String subject(Target lines, boolean own, long approved) {
        return lines.indicator()
                + (own ? "" : " " + lines.area())
                + (lines.cohort().isAll() ? "" : " " + lines.cohort())
                + (approved == 0 ? "" : " " + (approved + 1));
    }

    /** Whether both would set the lines of one thing: indicator, place, group and period. */
    public boolean sameLines(Target other) {
        return lines.indicator().equals(other.indicator())
                && lines.area().equals(other.area())
                && lines.cohort().equals(other.cohort())
                && lines.period().equals(other.period())
                && lines.origin() == other.origin();
    }
}
