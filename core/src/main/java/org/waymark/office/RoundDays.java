package org.waymark.office;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.period.BankHolidays;
import org.waymark.period.WorkingDays;

/**
 * Days for a round, as they are proposed: those of the meeting and of the council’s own rule, for whoever opens the round to
 * change. Where neither says, working days are counted back.
 *
 * @param meeting its code; empty when none is on record
 */
public record RoundDays(String meeting, LocalDate figuresDue, LocalDate wordsDue, LocalDate papersDue) {
    /** Five clear days by law and one for the clerk, and the two days between which they lie. */
    private static final int PAPERS_BEFORE_MEETING = 8;

    private static final int WORDS_BEFORE_PAPERS = 3;
    private static final int FIGURES_BEFORE_WORDS = 5;
    private static final int PAPERS_AFTER_TODAY = 15;

    static RoundDays before(Optional<Meeting> meeting, Optional<Deadlines> deadlines, LocalDate today) {
        LocalDate papers = meeting.map(each -> deadlines
                        .flatMap(rule -> rule.papers(each))
                        .orElseGet(() -> working(each.date(), -PAPERS_BEFORE_MEETING)))
                .orElseGet(() -> working(today, PAPERS_AFTER_TODAY));
        LocalDate words = meeting.flatMap(each -> deadlines.flatMap(rule -> rule.words(each)))
                .orElseGet(() -> working(papers, -WORDS_BEFORE_PAPERS));
        LocalDate figures = meeting.flatMap(each -> deadlines.flatMap(rule -> rule.figures(each)))
                .orElseGet(() -> working(words, -FIGURES_BEFORE_WORDS));
        return new RoundDays(meeting.map(Meeting::code).orElse(""), figures, words, papers);
    }

    /** So many working days on from a day, or back. */
    private static LocalDate working(LocalDate from, int days) {
        var count = WorkingDays.of(BankHolidays.ENGLAND);
        int start = count.onOrAfter(Math.toIntExact(from.toEpochDay()));
        return LocalDate.ofEpochDay(count.plus(start, days));
    }
}
