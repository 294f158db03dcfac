package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Availability;
import org.waymark.calendar.Availability.Arrival;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.confidentiality.Audience;
import org.waymark.period.Period;
import org.waymark.scorecard.Carried;
import org.waymark.scorecard.Timetable;
import org.waymark.scorecard.Timetable.State;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Sets the deadlines of a meeting against the arrival of figures: what its papers carry, how old, and what they could. */
public final class Timetabling {
    private final Stores stores;
    private final Masking masking;
    private final LocalDate today;
    private final Availability availability;

    /** @param audience the public is told of no internal indicator */
    public Timetabling(Stores stores, Clock clock, Audience audience) {
        this.stores = stores;
        this.masking = new Masking(stores, audience);
        this.today = LocalDate.now(clock);
        this.availability = new Availability(stores.meetings().releases());
    }

    /** The meetings that receive a report, by date: of each period the first, as for the report itself. */
    public List<Meeting> meetings(Template template) {
        List<Meeting> all = stores.meetings().all();
        return all.stream()
                .map(Meeting::period)
                .filter(period -> period.frequency() == template.frequency())
                .distinct()
                .flatMap(period -> Meeting.receiving(all, template.report(), period).stream())
                .sorted(Comparator.comparing(Meeting::date))
                .toList();
    }

    public Timetable of(Template template, Meeting meeting) {
        Deadlines deadlines = Deadlines.of(template);
        Optional<LocalDate> due = deadlines.papers(meeting);
        LocalDate published = deadlines.published(meeting);
        LocalDate deadline = due.orElse(published);
        LocalDate known = deadline.isAfter(today) ? today : deadline;
        var entries = new ArrayList<Timetable.Entry>();
        for (Carried carried : Carried.of(masking.take(template, known), meeting.period())) {
            entries.add(entry(carried, meeting, deadline));
        }
        return new Timetable(template, meeting, published, deadline, due.isPresent(), today, entries);
    }

    private Timetable.Entry entry(Carried held, Meeting meeting, LocalDate deadline) {
        LocalDate ended = meeting.period().end();
        Arrival due = availability.latest(held.indicator(), ended, deadline);
        Arrival onTheDay = availability.latest(held.indicator(), ended, meeting.date());
        Arrival newest = availability.latest(held.indicator(), meeting.date(), meeting.date());
        boolean past = !deadline.isAfter(today);
        boolean has = held.shown()
                .filter(shown -> !shown.end().isBefore(due.period().end()))
                .isPresent();
        boolean owed = held.due().isPresent();
        State state;
        Optional<Period> carried;
        if (has) {
            state = State.HELD;
            carried = held.shown();
        } else if (!past && due.on().isAfter(today)) {
            state = State.EXPECTED;
            carried = Optional.of(due.period());
        } else {
            state = owed ? State.LACKING : State.NONE_DUE;
            carried = held.shown();
        }
        Arrival next =
                availability.of(held.indicator(), carried.orElse(due.period()).next());
        return new Timetable.Entry(
                held.indicator(),
                held.version(),
                state,
                carried,
                state == State.EXPECTED ? Optional.empty() : held.knownOn(),
                due,
                onTheDay,
                newest,
                next);
    }
}
