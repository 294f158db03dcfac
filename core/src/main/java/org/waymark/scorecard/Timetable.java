package org.waymark.scorecard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Availability.Arrival;
import org.waymark.calendar.Meeting;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.template.Template;

/**
 * The two clocks of one meeting: when its papers are due, and when each indicator's figures arrive.
 *
 * @param deadline when its papers are due
 * @param ruled whether the meeting or the council's rule says so; else it is the last lawful day of publishing
 * @param today the day on which this is said: what comes after it is expected, and not known
 */
public record Timetable(
        Template template,
        Meeting meeting,
        LocalDate published,
        LocalDate deadline,
        boolean ruled,
        LocalDate today,
        List<Entry> entries) {

    /** How the figure that the papers carry stands. */
    public enum State {
        /** The one due, on record. */
        HELD,
        /** The one due is not on record yet, and its day has not come. */
        EXPECTED,
        /** The one due is not on record, and its day has passed; an older one may be shown. */
        LACKING,
        /** None is due yet. */
        NONE_DUE
    }

    /**
     * One indicator.
     *
     * @param carried the period that the papers carry, or will if it comes as expected; empty for none
     * @param knownOn the day on which the figure carried came to be known; empty while it is not
     * @param due the period whose figure should be in them
     * @param onTheDay the newest of the report's own time, had the papers been due on the day of the meeting
     * @param newest the newest of any time, on that day
     * @param next the first figure after the one carried
     */
    public record Entry(
            Indicator indicator,
            Version version,
            State state,
            Optional<Period> carried,
            Optional<LocalDate> knownOn,
            Arrival due,
            Arrival onTheDay,
            Arrival newest,
            Arrival next) {

        public String name() {
            return version.wording().name();
        }

        public String section() {
            return version.ownership().section();
        }

        /** Days from the end of the period carried to another day. */
        public Optional<Long> age(LocalDate day) {
            return carried.map(period -> ChronoUnit.DAYS.between(period.end(), day));
        }

        /** Whether papers due on the day of the meeting would carry a newer figure. */
        public boolean gains() {
            return onTheDay.period().end().isAfter(due.period().end());
        }
    }

    /** Whether the papers have been due already, so that what they carry is known and not expected. */
    public boolean past() {
        return !deadline.isAfter(today);
    }

    /** The same of fewer indicators. */
    public Timetable of(java.util.function.Predicate<Indicator> wanted) {
        return new Timetable(
                template,
                meeting,
                published,
                deadline,
                ruled,
                today,
                entries.stream().filter(entry -> wanted.test(entry.indicator())).toList());
    }
}
