package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.action.Action;
import org.waymark.action.ActionKind;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Release;
import org.waymark.indicator.Indicator;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.template.Template;

/** Reads actions.csv, what was promised, and meetings.csv and releases.csv, what is due when. */
final class DueRows {
    final List<Action> actions = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Release> releases = new ArrayList<>();
    private final Taken actionCodes = new Taken();
    private final Taken meetingCodes = new Taken();
    private final References references;
    private final YearType years;
    private final Notice notice;

    DueRows(References references, YearType years, List<Template> templates) {
        this.references = references;
        this.years = years;
        this.notice = new Notice(templates);
    }

    Consumer<Reading> actions(Reading reading) {
        int code = reading.column("code");
        int of = reading.column("indicator");
        return row -> {
            Indicator indicator = references.indicator(row, of);
            String status = row.text("status");
            var action = new Action(
                    Taken.name(row, code),
                    row.text("title"),
                    Optional.ofNullable(indicator).map(Indicator::code),
                    references.post(row, "owner"),
                    row.date("raised_on"),
                    row.text("raised_at"),
                    row.date("due_on"),
                    status.isEmpty() ? "open" : status,
                    row.date("closed_on"),
                    row.text("evidence"),
                    row.choice("kind", ActionKind::parse, Words.of(ActionKind.values(), ActionKind::code)),
                    row.text("source"));
            boolean inOrder = AreaRows.inOrder(row, "raised_on", "closed_on", action.raisedOn(), action.closedOn());
            if (inOrder && row.sound() && actionCodes.first(row, code, action.code())) {
                actions.add(action);
            }
        };
    }

    Consumer<Reading> meetings(Reading reading) {
        int code = reading.column("code");
        int of = reading.column("period");
        return row -> {
            String name = Taken.name(row, code);
            String body = row.text("body");
            Optional<LocalDate> date = row.date("date");
            Optional<Period> period = row.period(of, years);
            Optional<LocalDate> deadline = row.date("submission_deadline");
            Optional<LocalDate> publication = row.date("publication_date");
            String report = references.report(row, "report");
            String source = row.text("source");
            boolean inOrder = AreaRows.inOrder(row, "submission_deadline", "date", deadline, date);
            if (inOrder
                    && row.sound()
                    && date.isPresent()
                    && period.isPresent()
                    && meetingCodes.first(row, code, name)) {
                var meeting = new Meeting(name, body, date.get(), period.get(), deadline, publication, report, source);
                notice.check(row, meeting);
                meetings.add(meeting);
            }
        };
    }

    Consumer<Reading> releases(Reading reading) {
        int of = reading.column("period");
        return row -> {
            String source = row.text("source");
            Optional<Period> period = row.period(of, years);
            Optional<LocalDate> expected = row.date("expected_on");
            Optional<LocalDate> released = row.date("released_on");
            if (row.sound() && period.isPresent() && expected.isPresent()) {
                releases.add(new Release(source, period.get(), expected.get(), released));
            }
        };
    }
}
