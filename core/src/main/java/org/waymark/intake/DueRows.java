package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Release;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.template.Template;

/** Reads meetings.csv and releases.csv, what is due when. */
final class DueRows {
    final List<Meeting> meetings = new ArrayList<>();
    final List<Release> releases = new ArrayList<>();
    final Taken meetingCodes = new Taken();
    private final References references;
    private final YearType years;
    private final Notice notice;

    DueRows(References references, YearType years, List<Template> templates) {
        this.references = references;
        this.years = years;
        this.notice = new Notice(templates);
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
