package org.waymark.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Availability.Arrival;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Timetable;
import org.waymark.scorecard.Timetable.Entry;
import org.waymark.scorecard.Timetable.State;

/** Says of one meeting which figures its papers carry, how old they are on the day, and when the next arrive. */
public final class TimetableWriting {
    private final Timetable timetable;
    private final Messages words = Messages.english();

    public TimetableWriting(Timetable timetable) {
        this.timetable = timetable;
    }

    /** The meeting with its days, and then what its figures come to. */
    public List<String> sentences() {
        var said = new ArrayList<String>();
        said.add(words.say(
                timetable.ruled() ? "timetable.meeting" : "timetable.meeting.unruled",
                timetable.meeting().body(),
                PeriodNames.day(timetable.meeting().date()),
                PeriodNames.full(timetable.meeting().period()),
                PeriodNames.day(timetable.deadline()),
                PeriodNames.day(timetable.published())));
        said.add(words.say(
                timetable.past() ? "timetable.past" : "timetable.ahead",
                timetable.entries().size(),
                count(State.HELD),
                count(State.EXPECTED),
                count(State.LACKING),
                count(State.NONE_DUE),
                PeriodNames.day(timetable.today())));
        middle().ifPresent(days -> said.add(words.say("timetable.age", days)));
        said.add(words.say(
                "timetable.gains",
                (int) timetable.entries().stream().filter(Entry::gains).count(),
                timetable.entries().size()));
        return said;
    }

    /** One row for each indicator, in the report's order. */
    public Tabled table() {
        return new Tabled(
                words.say(
                        "timetable.caption",
                        timetable.meeting().body(),
                        PeriodNames.day(timetable.meeting().date())),
                List.of(
                        words.say("timetable.head.indicator"),
                        words.say("timetable.head.carried"),
                        words.say("timetable.head.age"),
                        words.say("timetable.head.state"),
                        words.say("timetable.head.onTheDay"),
                        words.say("timetable.head.newest"),
                        words.say("timetable.head.next")),
                timetable.entries().stream().map(this::row).toList());
    }

    private List<String> row(Entry entry) {
        LocalDate day = timetable.meeting().date();
        return List.of(
                entry.name(),
                entry.carried().map(PeriodNames::full).orElseGet(() -> words.say("timetable.none")),
                entry.age(day).map(days -> words.say("timetable.days", days)).orElse(""),
                words.say("timetable.state." + entry.state().name().toLowerCase(java.util.Locale.ROOT)),
                unlessSame(entry.onTheDay().period(), entry.carried()),
                unlessSame(entry.newest().period(), entry.carried()),
                next(entry.next()));
    }

    private String unlessSame(Period period, Optional<Period> carried) {
        return carried.filter(shown -> !shown.end().isBefore(period.end())).isPresent()
                ? words.say("timetable.same")
                : PeriodNames.full(period);
    }

    private String next(Arrival next) {
        return words.say(
                next.dated() ? "timetable.next.dated" : "timetable.next",
                PeriodNames.full(next.period()),
                PeriodNames.day(next.on()));
    }

    private int count(State state) {
        return (int) timetable.entries().stream()
                .filter(entry -> entry.state() == state)
                .count();
    }

    /** The age in the middle, of an even number the older of the two. */
    private Optional<Long> middle() {
        List<Long> ages = timetable.entries().stream()
                .flatMap(entry -> entry.age(timetable.meeting().date()).stream())
                .sorted()
                .toList();
        return ages.isEmpty() ? Optional.empty() : Optional.of(ages.get(ages.size() / 2));
    }
}
