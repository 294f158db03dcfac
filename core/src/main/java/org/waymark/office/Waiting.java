package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.calendar.Availability;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.OpenDays;
import org.waymark.confidentiality.Audience;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.period.Period;
import org.waymark.scorecard.Carried;
import org.waymark.scorecard.Timetable;
import org.waymark.scorecard.Waited;
import org.waymark.snapshot.Snapshot;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/**
 * Asks what waiting would buy: makes the judgements of past meetings as they were known when the papers were due, and again
 * as they were known some working days later, and says what differs. Of a meeting to come it says what would be newer.
 */
public final class Waiting {
    /** One, two and three working weeks. */
    public static final List<Integer> USUAL = List.of(5, 10, 15);

    private final Stores stores;
    private final Masking masking;
    private final Timetabling timetabling;
    private final LocalDate today;
    private final Predicate<Indicator> wanted;

    /** @param wanted whose answers are told of */
    public Waiting(Stores stores, Clock clock, Audience audience, Predicate<Indicator> wanted) {
        this.stores = stores;
        this.masking = new Masking(stores, audience);
        this.timetabling = new Timetabling(stores, clock, audience);
        this.today = LocalDate.now(clock);
        this.wanted = wanted;
    }

    /**
     * @param most of the meetings past, the newest
     * @param days working days later than the papers were due
     */
    public Waited of(Template template, int most, List<Integer> days) {
        Deadlines deadlines = Deadlines.of(template);
        List<Meeting> all = timetabling.meetings(template);
        List<Meeting> past =
                all.stream().filter(meeting -> meeting.date().isBefore(today)).toList();
        past = past.subList(Math.max(0, past.size() - most), past.size());
        List<Past> dated = past.stream()
                .flatMap(meeting -> deadlines.papers(meeting).stream()
                        .map(deadline -> new Past(template, meeting, deadline, deadlines.open())))
                .toList();
        var steps = new ArrayList<Waited.Step>();
        for (boolean newest : List.of(false, true)) {
            for (int each : days) {
                steps.add(step(dated, newest, each));
            }
        }
        Optional<Timetable> next = all.stream()
                .filter(meeting -> !meeting.date().isBefore(today))
                .findFirst()
                .map(meeting -> timetabling.of(template, meeting).of(wanted));
        return new Waited(
                template,
                steps,
                dated.stream().map(Past::sureness).toList(),
                past.size() - dated.size(),
                next,
                next.map(timetable -> ahead(timetable, days)).orElse(List.of()));
    }

    private static Waited.Step step(List<Past> meetings, boolean newest, int days) {
        return new Waited.Step(
                newest,
                days,
                (int) meetings.stream().filter(past -> past.cut(days)).count(),
                meetings.stream().mapToInt(past -> past.asMade().size()).sum(),
                meetings.stream()
                        .flatMap(past -> past.gains(newest, days).stream())
                        .toList());
    }

    private static LocalDate later(OpenDays open, LocalDate deadline, int days, LocalDate meeting) {
        LocalDate later = days == 0 ? deadline : open.after(deadline, days);
        return later.isAfter(meeting) ? meeting : later;
    }

    /** One meeting past, as it was known on one day and another; each day is looked at once. */
    private final class Past {
        private final Template template;
        private final Meeting meeting;
        private final LocalDate deadline;
        private final OpenDays open;
        private final Map<LocalDate, Looks> looks = new HashMap<>();

        /** Every KPI of the report's own time, and of any time. */
        private record Looks(Map<IndicatorCode, Carried> own, Map<IndicatorCode, Carried> newest) {}

        Past(Template template, Meeting meeting, LocalDate deadline, OpenDays open) {
            this.template = template;
            this.meeting = meeting;
            this.deadline = deadline;
            this.open = open;
        }

        private Looks looks(LocalDate known) {
            return looks.computeIfAbsent(known, day -> {
                Snapshot snapshot = masking.take(template, day);
                return new Looks(carried(Carried.of(snapshot, meeting.period())), carried(Carried.newest(snapshot)));
            });
        }

        private Map<IndicatorCode, Carried> carried(List<Carried> all) {
            var carried = new LinkedHashMap<IndicatorCode, Carried>();
            all.stream()
                    .filter(each -> each.version().kind() == Kind.KPI && wanted.test(each.indicator()))
                    .forEach(each -> carried.put(each.code(), each));
            return carried;
        }

        Map<IndicatorCode, Carried> asMade() {
            return looks(deadline).own();
        }

        /** Whether the day that much later comes after the meeting. */
        boolean cut(int days) {
            return open.after(deadline, days).isAfter(meeting.date());
        }

        List<Waited.Gain> gains(boolean newest, int days) {
            Looks after = looks(later(open, deadline, days, meeting.date()));
            Map<IndicatorCode, Carried> later = newest ? after.newest() : after.own();
            return asMade().values().stream()
                    .flatMap(then -> Optional.ofNullable(later.get(then.code())).stream()
                            .map(with -> new Waited.Gain(meeting, deadline, then, with)))
                    .filter(Waited.Gain::any)
                    .toList();
        }

        /** What is on record by the day of the meeting, and whether anybody wrote down when it came. */
        Waited.Sureness sureness() {
            int known = 0;
            int assumed = 0;
            int silent = 0;
            for (Carried each : looks(meeting.date()).own().values()) {
                boolean held = each.upToDate() || each.due().isEmpty();
                silent += held ? 0 : 1;
                assumed += held && each.assumed() ? 1 : 0;
                known += held && !each.assumed() ? 1 : 0;
            }
            return new Waited.Sureness(meeting, deadline, known, assumed, silent);
        }
    }

    private List<Waited.Ahead> ahead(Timetable timetable, List<Integer> days) {
        OpenDays open = Deadlines.of(timetable.template()).open();
        LocalDate meeting = timetable.meeting().date();
        return days.stream()
                .map(each -> later(open, timetable.deadline(), each, meeting))
                .map(later -> new Waited.Ahead(
                        open.between(timetable.deadline(), later.plusDays(1)),
                        later,
                        newer(timetable, timetable.meeting().period().end(), later),
                        newer(timetable, later, later)))
                .distinct()
                .toList();
    }

    /** Those that would carry a later period than the one due in the papers. */
    private List<Waited.Newer> newer(Timetable timetable, LocalDate ended, LocalDate arrived) {
        var availability = new Availability(stores.meetings().releases());
        var newer = new ArrayList<Waited.Newer>();
        for (Timetable.Entry entry : timetable.entries()) {
            Period latest =
                    availability.latest(entry.indicator(), ended, arrived).period();
            if (entry.version().kind() == Kind.KPI
                    && latest.end().isAfter(entry.due().period().end())) {
                newer.add(new Waited.Newer(entry.name(), latest));
            }
        }
        return newer;
    }
}
