package org.waymark.app;

import org.waymark.period.PeriodNames;
import org.waymark.report.Report;
import org.waymark.scorecard.Scorecard;

/** What a report is called where it is announced. */
final class Headings {
    private Headings() {}

    /** {@code Quarterly Performance Report, Quarter 1 2024-25, as known at 16 September 2024}. */
    static String title(Scorecard scorecard) {
        return Words.say(
                "report.made",
                scorecard.template().title(),
                PeriodNames.full(scorecard.period()),
                PeriodNames.day(scorecard.asKnownAt()));
    }

    /** The title, then the report's statement. */
    static String of(Report report) {
        return title(report.scorecard()) + System.lineSeparator() + report.statement();
    }
}
