package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.waymark.scorecard.Carried;
import org.waymark.scorecard.Timetable;
import org.waymark.scorecard.Waited;
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
        List<Meeting> dated = past.stream()
                .filter(meeting -> deadlines.papers(meeting).isPresent())
                .toList();
        var surely = new ArrayList<Waited.Sureness>();
        var gains = new LinkedHashMap<Integer, List<Waited.Gain>>();
        var cut = new LinkedHashMap<Integer, Integer>();
        days.forEach(each -> gains.put(each, new ArrayList<>()));
        int carried = 0;
        for (Meeting meeting : dated) {
            LocalDate deadline = deadlines.papers(meeting).orElseThrow();
            Map<IndicatorCode, Carried> then = carried(template, meeting, deadline);
            carried += then.size();
            surely.add(sureness(template, meeting, deadline));
            for (int each : days) {
                LocalDate later = later(deadlines.open(), deadline, each);
                if (later.isAfter(meeting.date())) {
                    cut.merge(each, 1, Integer::sum);
                    later = meeting.date();
                }
                gains(gains.getOrDefault(each, new ArrayList<>()), template, meeting, deadline, then, later);
            }
        }
        int figures = carried;
        List<Waited.Step> steps = days.stream()
                .map(each -> new Waited.Step(
                        each, cut.getOrDefault(each, 0), figures, gains.getOrDefault(each, List.of())))
                .toList();
        Optional<Timetable> next = all.stream()
                .filter(meeting -> !meeting.date().isBefore(today))
                .findFirst()
                .map(meeting -> timetabling.of(template, meeting).of(wanted));
        return new Waited(
                template,
                steps,
                surely,
                past.size() - dated.size(),
                next,
                next.map(timetable -> ahead(timetable, days)).orElse(List.of()));
    }

    private static LocalDate later(OpenDays open, LocalDate deadline, int days) {
        return days == 0 ? deadline : open.after(deadline, days);
    }

    private void gains(
            List<Waited.Gain> into,
            Template template,
            Meeting meeting,
            LocalDate deadline,
            Map<IndicatorCode, Carried> then,
            LocalDate later) {
        if (!later.isAfter(deadline)) {
            return;
        }
        carried(template, meeting, later).forEach((code, after) -> {
            Carried before = then.get(code);
            if (before != null) {
                var gain = new Waited.Gain(meeting, deadline, before, after);
                if (gain.any()) {
                    into.add(gain);
                }
            }
        });
    }

    /** Of every KPI, as known on a day. */
    private Map<IndicatorCode, Carried> carried(Template template, Meeting meeting, LocalDate known) {
        var carried = new LinkedHashMap<IndicatorCode, Carried>();
        for (Carried each : Carried.of(masking.take(template, known), meeting.period())) {
            if (each.version().kind() == Kind.KPI && wanted.test(each.indicator())) {
                carried.put(each.code(), each);
            }
        }
        return carried;
    }

    /** What is on record by the day of the meeting, and whether anybody wrote down when it came. */
    private Waited.Sureness sureness(Template template, Meeting meeting, LocalDate deadline) {
        int known = 0;
        int assumed = 0;
        int silent = 0;
        for (Carried each : carried(template, meeting, meeting.date()).values()) {
            boolean held = each.upToDate() || each.due().isEmpty();
            silent += held ? 0 : 1;
            assumed += held && each.assumed() ? 1 : 0;
            known += held && !each.assumed() ? 1 : 0;
        }
        return new Waited.Sureness(meeting, deadline, known, assumed, silent);
    }

    private List<Waited.Ahead> ahead(Timetable timetable, List<Integer> days) {
        var availability = new Availability(stores.meetings().releases());
        OpenDays open = Deadlines.of(timetable.template()).open();
        LocalDate ended = timetable.meeting().period().end();
        var ahead = new ArrayList<Waited.Ahead>();
        for (int each : days) {
            LocalDate asked = later(open, timetable.deadline(), each);
            LocalDate later =
                    asked.isAfter(timetable.meeting().date()) ? timetable.meeting().date() : asked;
            ahead.add(new Waited.Ahead(
                    each,
                    later,
                    timetable.entries().stream()
                            .filter(entry -> entry.version().kind() == Kind.KPI)
                            .filter(entry -> availability
                                    .latest(entry.indicator(), ended, later)
                                    .period()
                                    .end()
                                    .isAfter(entry.due().period().end()))
                            .map(entry -> entry.indicator().code())
                            .toList()));
        }
        return ahead;
    }
}
