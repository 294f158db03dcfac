package org.waymark.finding;

import java.util.Comparator;

/**
 * One rule's complaint, in the one shape all of them have.
 *
 * @param rule the rule's name, lower-case-with-hyphens; {@code docs/checks.md} explains it under that heading
 * @param seen the value as it stood, shortened if absurdly long; empty when there is none
 * @param sentence what is wrong, in plain words
 * @param remedy what to do about it
 */
public record Finding(Severity severity, String rule, Place place, String seen, String sentence, String remedy) {

    /** Worst first, then by file, row, column and rule: the order in which a person mends them. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.place().file())
            .thenComparingLong(finding -> finding.place().row())
            .thenComparing(finding -> finding.place().column())
            .thenComparing(Finding::rule);

    private static final int LONGEST = 60;

    public Finding {
        seen = seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        return severity.code() + ": " + place + ": " + sentence + " " + remedy;
    }
}
