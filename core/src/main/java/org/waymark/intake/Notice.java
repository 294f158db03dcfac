package org.waymark.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.period.PeriodNames;
import org.waymark.template.DeadlineRule;
import org.waymark.template.Template;

/**
 * Whether the papers of a meeting lie open for as long as the law wants.
 *
 * @param templates a report sent now before one on record
 */
record Notice(List<Template> templates) {

    void check(Reading row, Meeting meeting) {
        Deadlines deadlines = Deadlines.of(rule(meeting.report()));
        LocalDate last = deadlines.lastLawfulDay(meeting.date());
        Optional<LocalDate> published = meeting.publicationDate();
        Optional<LocalDate> due = meeting.submissionDeadline();
        if (published.isPresent() && published.get().isAfter(last)) {
            row.complain(
                    Rule.named("short-notice"),
                    row.column("publication_date"),
                    published.get().toString(),
                    "published",
                    PeriodNames.day(published.get()),
                    "meeting",
                    PeriodNames.day(meeting.date()),
                    "clear",
                    deadlines.clearDays(published.get(), meeting.date()),
                    "notice",
                    deadlines.rule().notice(),
                    "last",
                    PeriodNames.day(last));
        } else if (published.isEmpty() && due.isPresent() && due.get().isAfter(last)) {
            row.complain(
                    Rule.named("late-papers"),
                    row.column("submission_deadline"),
                    due.get().toString(),
                    "deadline",
                    PeriodNames.day(due.get()),
                    "meeting",
                    PeriodNames.day(meeting.date()),
                    "notice",
                    deadlines.rule().notice(),
                    "last",
                    PeriodNames.day(last));
        }
    }

    /** That of the report it names, else of the first report. */
    private DeadlineRule rule(String report) {
        return templates.stream()
                .filter(template -> template.report().equals(report))
                .findFirst()
                .or(() -> templates.stream().findFirst())
                .map(Template::deadlines)
                .orElse(DeadlineRule.NONE);
    }
}
