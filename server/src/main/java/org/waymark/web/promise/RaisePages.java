package org.waymark.web.promise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Minuted;
import org.waymark.calendar.Meeting;
import org.waymark.office.StoringPromises;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Raises a promise. */
record RaisePages(Desk desk) {
    private static final String ADDRESS = Desk.LIST + "/new";

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.KEEP_ACTIONS);
        addresses.get(
                ADDRESS, asks, request -> form(request, "", Desk.fields(request, "indicator", "kind", "meeting")));
        addresses.post(ADDRESS, asks, this::raise);
    }

    private ServerResponse raise(ServerRequest request) {
        var minuted =
                new Minuted(Desk.field(request, "meeting"), Desk.field(request, "item"), Desk.field(request, "words"));
        StoringPromises.Result result = desk.keep().answering().raise(Visitor.of(request), Desk.wish(request, minuted));
        return result.code()
                .map(code -> Desk.to(Desk.LIST + "/" + code))
                .orElseGet(() -> form(
                        request,
                        Desk.problem(result),
                        Desk.fields(
                                request, "title", "kind", "indicator", "owner", "due_on", "meeting", "item", "words")));
    }

    private ServerResponse form(ServerRequest request, String problem, Map<String, String> fields) {
        Person person = Visitor.of(request);
        List<Chosen> meetings = desk.keep().reading().meetings(person).stream()
                .sorted(Comparator.comparing(Meeting::date).reversed())
                .map(meeting -> new Chosen(meeting.code(), meeting.body() + ", " + PeriodNames.day(meeting.date())))
                .toList();
        return desk.page(
                request,
                "raise",
                Words.say("promise.raise.title"),
                Map.of(
                        "problem",
                        problem,
                        "fields",
                        fields,
                        "indicators",
                        desk.indicators(person),
                        "posts",
                        desk.posts(),
                        "kinds",
                        Desk.kinds(),
                        "meetings",
                        meetings));
    }
}
