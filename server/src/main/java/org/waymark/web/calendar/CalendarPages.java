package org.waymark.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.report.CurrencyWriting;
import org.waymark.report.TimetableWriting;
import org.waymark.report.WaitingWriting;
import org.waymark.scorecard.Timetable;
import org.waymark.scorecard.Waited;
import org.waymark.template.Template;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The calendar, one meeting of it, and what waiting would have bought. */
record CalendarPages(Diary diary, Press press) {
    private static final int PAST = 8;

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.SEE_DRAFTS);
        addresses.get(Calendar.HOME, asks, this::list);
        addresses.get(Calendar.HOME + "/{report}/waiting", asks, this::waiting);
        addresses.get(Calendar.HOME + "/{report}/{meeting}", asks, this::one);
    }

    private ServerResponse list(ServerRequest request) {
        LocalDate today = diary.today();
        var ahead = new ArrayList<Dated>();
        var past = new ArrayList<Dated>();
        diary.looking()
                .meetings()
                .forEach((template, meetings) -> meetings.forEach(
                        meeting -> (meeting.date().isBefore(today) ? past : ahead).add(Dated.of(template, meeting))));
        ahead.sort(Comparator.comparing(shown -> shown.meeting().date()));
        past.sort(Comparator.comparing((Dated shown) -> shown.meeting().date()).reversed());
        List<Template> reports = diary.reading(stores -> stores.templates().all());
        var values = new HashMap<String, Object>();
        values.put("ahead", List.copyOf(ahead));
        values.put("past", List.copyOf(past.subList(0, Math.min(PAST, past.size()))));
        values.put("reports", reports);
        values.put("mayKeep", Visitor.of(request).may(Right.KEEP_MEETINGS));
        values.put("done", request.param("done").isPresent());
        return page(request, "list", Words.say("calendar.title"), values);
    }

    private ServerResponse one(ServerRequest request) {
        Person person = Visitor.of(request);
        Optional<Timetable> found =
                diary.looking().timetable(person, request.pathVariable("report"), request.pathVariable("meeting"));
        if (found.isEmpty()) {
            return press.notFound(request);
        }
        Timetable timetable = found.get();
        var writing = new TimetableWriting(timetable);
        var values = new HashMap<String, Object>();
        values.put("shown", Dated.of(timetable.template(), timetable.meeting()));
        values.put("sentences", writing.sentences());
        values.put("table", writing.table());
        values.put(
                "pictures",
                CurrencyWriting.pictures(timetable).stream()
                        .map(chart -> new Picture(
                                chart.description().title(), diary.drawing().draw(chart)))
                        .toList());
        values.put("mayKeep", person.may(Right.KEEP_MEETINGS));
        return page(request, "meeting", timetable.meeting().body(), values);
    }

    private ServerResponse waiting(ServerRequest request) {
        Optional<Waited> found = diary.looking().waited(Visitor.of(request), request.pathVariable("report"));
        if (found.isEmpty()) {
            return press.notFound(request);
        }
        var writing = new WaitingWriting(found.get());
        var values = new HashMap<String, Object>();
        values.put("report", found.get().template().title());
        values.put("sentences", writing.sentences());
        values.put("table", writing.table());
        values.put("note", writing.note());
        values.put("details", writing.details());
        values.put("ahead", writing.ahead());
        return page(request, "waiting", Words.say("calendar.waiting.title"), values);
    }

    private ServerResponse page(ServerRequest request, String template, String title, Map<String, Object> values) {
        var frame = press.framing().site(request, title, Calendar.HOME);
        return press.page(request, HttpStatus.OK, "calendar/" + template, frame, values);
    }
}
