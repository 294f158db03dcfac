package org.waymark.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.period.Period;
import org.waymark.template.DeadlineRule;
import org.waymark.template.Template;

/**
 * When things are due before a meeting. The one place that decides it: what the meeting says itself goes before the council's
 * rule, and the law goes with either.
 */
public record Deadlines(DeadlineRule rule) {

    public static Deadlines of(DeadlineRule rule) {
        return new Deadlines(rule);
    }

    public static Deadlines of(Template template) {
        return new Deadlines(template.deadlines());
    }

    /** The day as known at which a report is made: when the papers of the meeting that receives it are due. */
    public static Optional<LocalDate> asKnown(List<Meeting> meetings, Template template, Period period) {
        return Meeting.receiving(meetings, template.report(), period).flatMap(of(template)::papers);
    }

    /** When the pack goes to the clerk; empty where neither the meeting nor the council's rule says. */
    public Optional<LocalDate> papers(Meeting meeting) {
        return meeting.submissionDeadline().or(() -> back(meeting, rule.papers()));
    }

    /** When words are approved; never after the papers are due. */
    public Optional<LocalDate> words(Meeting meeting) {
        return back(meeting, rule.words()).map(day -> earlier(day, papers(meeting)));
    }

    /** When figures are in; never after the words or the papers are due. */
    public Optional<LocalDate> figures(Meeting meeting) {
        return back(meeting, rule.figures()).map(day -> earlier(earlier(day, words(meeting)), papers(meeting)));
    }

    /** The period that a meeting reports where nobody says: the last of the report’s own that is over when papers are due. */
    public Period reported(Template template, LocalDate meeting, Optional<LocalDate> papers) {
        LocalDate due =
                papers.orElseGet(() -> open().before(meeting, rule.papers().orElse(rule.notice() + 1)));
        return template.frequency().endedBy(due, template.years());
    }

    /** When the papers are published: as the meeting says, else the last lawful day. */
    public LocalDate published(Meeting meeting) {
        return meeting.publicationDate().orElseGet(() -> lastLawfulDay(meeting.date()));
    }

    /** The last day to publish on that leaves the clear days wanted before a meeting. */
    public LocalDate lastLawfulDay(LocalDate meeting) {
        return lawful().before(meeting, rule.notice() + 1);
    }

    /** Neither of the two days is counted, nor are weekends and bank holidays. */
    public int clearDays(LocalDate published, LocalDate meeting) {
        return lawful().between(published, meeting);
    }

    /** The council's working days. */
    public OpenDays open() {
        return new OpenDays(rule.nation(), new HashSet<>(rule.closed()));
    }

    /** A council that closes cannot shorten what the law gives the public by it, nor lengthen it. */
    private OpenDays lawful() {
        return new OpenDays(rule.nation(), Set.of());
    }

    private Optional<LocalDate> back(Meeting meeting, OptionalInt days) {
        return days.isPresent() ? Optional.of(open().before(meeting.date(), days.getAsInt())) : Optional.empty();
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> than) {
        return than.filter(day::isAfter).orElse(day);
    }
}
