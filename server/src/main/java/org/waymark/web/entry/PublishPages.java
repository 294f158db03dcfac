package org.waymark.web.entry;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.office.CheckingReadiness;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Refreshing;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** What stands in the way of a report, and the buttons that freeze and publish it. */
public record PublishPages(Readying readying, Publishing publishing) {

    /** Asks what stands in the way; refuses whoever may not ask. Empty where there is no such report of such a period. */
    @FunctionalInterface
    public interface Readying {
        Optional<CheckingReadiness.Readiness> of(Person who, String report, Period period);
    }

    void at(Addresses addresses, Press press) {
        addresses.get(
                "/work/ready/{report}/{period}", Addresses.right(Right.PUBLISH), request -> ready(request, press));
        for (Publishing.Deed deed : Publishing.Deed.values()) {
            addresses.post(
                    "/work/" + deed.code(), Addresses.right(Right.PUBLISH), request -> begin(deed, request, press));
        }
        addresses.get("/work/publish/{word}", Addresses.right(Right.PUBLISH), request -> going(request, press));
    }

    private ServerResponse ready(ServerRequest request, Press press) {
        Optional<CheckingReadiness.Readiness> found = Period.parse(request.pathVariable("period"))
                .flatMap(period -> readying.of(Visitor.of(request), request.pathVariable("report"), period));
        if (found.isEmpty()) {
            return press.notFound(request);
        }
        var ready = found.get();
        String title = Words.say("entry.ready.title", ready.template().title(), PeriodNames.full(ready.period()));
        var frame = press.framing().site(request, title, "/work");
        return press.page(request, HttpStatus.OK, "entry/ready", frame, Map.of("ready", ready));
    }

    private ServerResponse begin(Publishing.Deed deed, ServerRequest request, Press press) {
        Optional<Period> period = Period.parse(request.param("period").orElse(""));
        String report = request.param("report").orElse("");
        return period.map(asked ->
                        SignInPages.on("/work/publish/" + publishing.begin(deed, Visitor.of(request), report, asked)))
                .orElseGet(() -> press.notFound(request));
    }

    private ServerResponse going(ServerRequest request, Press press) {
        Optional<Publishing.Going> going = publishing.of(request.pathVariable("word"));
        if (going.isEmpty()) {
            return press.notFound(request);
        }
        var frame = press.framing().site(request, Words.say(going.get().key("title")), "/work");
        ServerResponse page = press.page(request, HttpStatus.OK, "entry/publish", frame, Map.of("going", going.get()));
        return going.get().isOver() ? page : new Refreshing(page);
    }
}
