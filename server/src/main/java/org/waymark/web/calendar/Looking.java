package org.waymark.web.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.audit.Trail;
import org.waymark.calendar.Meeting;
import org.waymark.confidentiality.Audience;
import org.waymark.indicator.Indicator;
import org.waymark.office.Moment;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Timetabling;
import org.waymark.office.Waiting;
import org.waymark.scorecard.Timetable;
import org.waymark.scorecard.Waited;
import org.waymark.template.Template;

/** Looks at the two clocks of meetings for one person; what was seen is remembered until something is put on record. */
public final class Looking {
    static final int MEETINGS = 8;
    private static final int REMEMBERED = 40;

    private final Moment record;
    private final Trail trail;
    private final Clock clock;
    private final Map<List<?>, Object> seen = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<?>, Object> eldest) {
            return size() > REMEMBERED;
        }
    });

    public Looking(Moment record, Trail trail, Clock clock) {
        this.record = record;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of the indicators whose drafts they may see; empty when no such meeting receives the report. */
    Optional<Timetable> timetable(Person who, String report, String code) {
        who.demand(Right.SEE_DRAFTS);
        return remembered(
                List.of("timetable", report, code, theirs(who)),
                () -> record.reading(stores -> {
                    var timetabling = new Timetabling(stores, clock, Audience.MEMBERS);
                    return template(stores.templates().all(), report)
                            .flatMap(template -> timetabling.meetings(template).stream()
                                    .filter(meeting -> meeting.code().equals(code))
                                    .findFirst()
                                    .map(meeting ->
                                            timetabling.of(template, meeting).of(reached(who))));
                }));
    }

    /** Of the report’s last meetings; empty when there is no such report. */
    Optional<Waited> waited(Person who, String report) {
        who.demand(Right.SEE_DRAFTS);
        var days = new TreeSet<Integer>(Waiting.USUAL);
        days.add(0);
        return remembered(
                List.of("waited", report, theirs(who)),
                () -> record.reading(stores -> template(stores.templates().all(), report)
                        .map(template -> new Waiting(stores, clock, Audience.MEMBERS, reached(who))
                                .of(template, MEETINGS, List.copyOf(days)))));
    }

    /** Every report with the meetings that receive it. */
    Map<Template, List<Meeting>> meetings() {
        return record.reading(stores -> {
            var timetabling = new Timetabling(stores, clock, Audience.MEMBERS);
            var meetings = new LinkedHashMap<Template, List<Meeting>>();
            stores.templates().all().forEach(template -> meetings.put(template, timetabling.meetings(template)));
            return meetings;
        });
    }

    private static Optional<Template> template(List<Template> all, String report) {
        return all.stream().filter(template -> template.report().equals(report)).findFirst();
    }

    private static Predicate<Indicator> reached(Person who) {
        return indicator -> who.may(
                Right.SEE_DRAFTS, ReceivingReturn.matter(indicator.latest().ownership()));
    }

    /** All of a person on which it hangs what they are told. */
    private static List<?> theirs(Person who) {
        return List.of(who.roles(), who.sections(), who.posts());
    }

    @SuppressWarnings("unchecked")
    private <T> T remembered(List<?> asked, java.util.function.Supplier<T> look) {
        List<?> key = List.of(asked, trail.seal("load"), LocalDate.now(clock));
        Object before = seen.get(key);
        if (before != null) {
            return (T) before;
        }
        T fresh = look.get();
        seen.put(key, fresh);
        return fresh;
    }
}
