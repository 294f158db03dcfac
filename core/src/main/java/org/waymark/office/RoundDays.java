package org.waymark.office;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.calendar.Meeting;
import org.waymark.period.BankHolidays;
import org.waymark.period.WorkingDays;

/**
 * Days for a round, as they are proposed: what follows from the meeting, for whoever opens it to change.
 *
 * @param meeting its code; empty when none is on record
 */
public record RoundDays(String meeting, LocalDate figuresDue, LocalDate wordsDue, LocalDate papersDue) {
    /** Five clear days by law are seven on the calendar with a weekend in them; the clerk needs one more. */
    private static final int PAPERS_BEFORE_MEETING = 8;

    private static final int WORDS_BEFORE_PAPERS = 3;
    private static final int FIGURES_BEFORE_WORDS = 5;
    private static final int PAPERS_AFTER_TODAY = 15;

    static RoundDays before(Optional<Meeting> meeting, LocalDate today) {
        LocalDate papers = meeting.map(RoundDays::papers).orElseGet(() -> working(today, PAPERS_AFTER_TODAY));
        LocalDate words = working(papers, -WORDS_BEFORE_PAPERS);
        return new RoundDays(
                meeting.map(Meeting::code).orElse(""), working(words, -FIGURES_BEFORE_WORDS), words, papers);
    }

    private static LocalDate papers(Meeting meeting) {
        return meeting.submissionDeadline().orElseGet(() -> working(meeting.date(), -PAPERS_BEFORE_MEETING));
    }

    /** So many working days on from a day, or back. */
    private static LocalDate working(LocalDate from, int days) {
        var count = WorkingDays.of(BankHolidays.ENGLAND);
        int start = count.onOrAfter(Math.toIntExact(from.toEpochDay()));
        return LocalDate.ofEpochDay(count.plus(start, days));
    }
}
