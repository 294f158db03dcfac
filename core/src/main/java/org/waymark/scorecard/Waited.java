package org.waymark.scorecard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Meeting;
import org.waymark.period.Period;
import org.waymark.template.Template;

/**
 * What would have been had the papers of past meetings been due later, and what would be of the next one.
 *
 * @param steps each length of waiting with what it would have bought: first of the report as it is made, kept to its own
 *     time, and then of one that carries the newest figure of any time
 * @param undated meetings left out since nobody says when their papers were due
 * @param next the meeting to come; empty when none is on record
 */
public record Waited(
        Template template,
        List<Step> steps,
        List<Sureness> meetings,
        int undated,
        Optional<Timetable> next,
        List<Ahead> ahead) {
    public Waited {
        steps = List.copyOf(steps);
        meetings = List.copyOf(meetings);
        ahead = List.copyOf(ahead);
    }

    /** How far the record holds when the figures of one past meeting arrived. */
    public record Sureness(Meeting meeting, LocalDate deadline, int known, int assumed, int silent) {
        public int indicators() {
            return known + assumed + silent;
        }
    }

    /**
     * What one length of waiting would have bought at past meetings, beside the report as it was made.
     *
     * @param newest whether the report would have carried the newest figure of any time, and not only of its own
     * @param cut at how many of them the later day would have been after the meeting; the day of the meeting was taken
     * @param carried how many figures there were in all, one for each indicator and meeting
     * @param gains at which meeting which indicator would have said something else
     */
    public record Step(boolean newest, int days, int cut, int carried, List<Gain> gains) {
        public Step {
            gains = List.copyOf(gains);
        }

        /** The gains that carry a newer period. */
        public List<Gain> newer() {
            return gains.stream().filter(Gain::isNewer).toList();
        }

        public List<Gain> colours() {
            return gains.stream().filter(Gain::otherColour).toList();
        }

        public List<Gain> arrows() {
            return gains.stream().filter(Gain::otherArrow).toList();
        }

        /** How many indicators are among the gains. */
        public static int indicators(List<Gain> gains) {
            return (int)
                    gains.stream().map(gain -> gain.then().code()).distinct().count();
        }

        public long months() {
            return newer().stream().mapToLong(Gain::months).sum();
        }

        /** How many of the gains rest on a day that nobody wrote down. */
        public int assumed() {
            return (int) gains.stream().filter(gain -> gain.later().assumed()).count();
        }
    }

    /** One indicator at one meeting: as it was, and as it would have been. */
    public record Gain(Meeting meeting, LocalDate deadline, Carried then, Carried later) {

        /** Whether the figure carried is another: one where there was none, or one of a later period. */
        public boolean isNewer() {
            return later.shown().isPresent()
                    && then.shown()
                            .filter(period ->
                                    !period.end().isBefore(later.shown().get().end()))
                            .isEmpty();
        }

        public boolean otherColour() {
            return !then.rating().code().equals(later.rating().code());
        }

        public boolean otherArrow() {
            return !then.trend().code().equals(later.trend().code());
        }

        /** Whether it would have been judged otherwise. */
        public boolean otherwise() {
            return otherColour() || otherArrow();
        }

        /** Whether it says anything else at all. */
        public boolean any() {
            return isNewer() || otherwise();
        }

        /** Whole months by which the figure is newer; nought where there was none before. */
        public long months() {
            return then.shown()
                    .flatMap(before -> later.shown()
                            .map(after -> ChronoUnit.MONTHS.between(
                                    before.end().plusDays(1), after.end().plusDays(1))))
                    .orElse(0L);
        }
    }

    /**
     * Which indicators of the next meeting would carry a newer period. Whether a colour would change nobody can know yet.
     *
     * @param own within the report's own time
     * @param newest of any time
     */
    public record Ahead(int days, LocalDate deadline, List<Newer> own, List<Newer> newest) {
        public Ahead {
            own = List.copyOf(own);
            newest = List.copyOf(newest);
        }
    }

    /** An indicator and the period it would carry. */
    public record Newer(String name, Period period) {}

    /** KPIs in the newest of the meetings. */
    public int indicators() {
        return meetings.isEmpty() ? 0 : meetings.getLast().indicators();
    }
}
