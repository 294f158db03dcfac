package org.waymark.app;

import org.waymark.period.PeriodNames;
import org.waymark.report.Report;
import org.waymark.scorecard.Scorecard;

/** What a report is called where it is announced. */
final class Headings {
    private Headings() {}

    /** {@code Quarterly Performance Report, Quarter 1 2024-25, as known at 16 September 2024}, then its statement. */
    static String of(Report report) {
        Scorecard scorecard = report.scorecard();
        return Words.say(
                        "report.made",
                        scorecard.template().title(),
                        PeriodNames.full(scorecard.period()),
                        PeriodNames.day(scorecard.asKnownAt()))
                + System.lineSeparator()
                + report.statement();
    }
}
