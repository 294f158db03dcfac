package org.waymark.columns;

import org.waymark.finding.Finding;
import org.waymark.finding.Findings;

/** What was met on the way, by several threads: rows, series, and rows that could not be used with why. */
final class Tally {
    private final Findings findings = new Findings();
    private long refused;
    private long looked;

    synchronized void refused(long rows) {
        refused += rows;
    }

    synchronized void looked(long series) {
        looked += series;
    }

    synchronized void add(Finding finding) {
        findings.add(finding);
    }

    synchronized long refused() {
        return refused;
    }

    /** Series judged row by row. */
    synchronized long looked() {
        return looked;
    }

    synchronized Findings findings() {
        return findings;
    }
}
