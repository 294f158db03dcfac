package org.waymark.web.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.template.Template;

/** A meeting with its days, as a page lists it. */
public record Dated(
        Template template,
        Meeting meeting,
        Optional<LocalDate> figures,
        Optional<LocalDate> words,
        Optional<LocalDate> papers,
        LocalDate published,
        LocalDate lastLawful) {

    static Dated of(Template template, Meeting meeting) {
        Deadlines deadlines = Deadlines.of(template);
        return new Dated(
                template,
                meeting,
                deadlines.figures(meeting),
                deadlines.words(meeting),
                deadlines.papers(meeting),
                deadlines.published(meeting),
                deadlines.lastLawfulDay(meeting.date()));
    }

    /** Whether its papers lie open for fewer days than the law wants. */
    public boolean late() {
        return published.isAfter(lastLawful);
    }

    public String address() {
        return Calendar.HOME + "/" + template.report() + "/" + meeting.code();
    }
}
