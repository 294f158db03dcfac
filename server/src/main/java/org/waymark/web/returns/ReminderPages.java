package org.waymark.web.returns;

import java.net.URI;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Right;
import org.waymark.office.Reminding;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Reminders of a round: what would go out, what went out, and the button. */
record ReminderPages(Reminding reminding) {

    void at(Addresses addresses, Press press) {
        var asks = Addresses.right(Right.RUN_ROUNDS);
        String address = ReturnsPages.HOME + "/{report}/{period}/remind";
        addresses.get(address, asks, request -> show(request, press, HttpStatus.OK, ""));
        addresses.post(address, asks, request -> send(request, press));
        addresses.post(address + "/{post}", asks, request -> again(request, press));
    }

    private ServerResponse show(ServerRequest request, Press press, HttpStatus status, String problem) {
        return plan(request)
                .map(plan -> {
                    var values = new HashMap<String, Object>();
                    values.put("plan", plan);
                    values.put("problem", problem);
                    values.put("sent", request.param("sent").orElse(""));
                    return ReturnsPages.page(
                            request,
                            press,
                            status,
                            "remind",
                            Words.say("returns.remind.title", ReturnsPages.title(plan.returns())),
                            values);
                })
                .orElseGet(() -> press.problem(request, HttpStatus.NOT_FOUND, "returns.none"));
    }

    private Optional<Reminding.Plan> plan(ServerRequest request) {
        return ReturnsPages.period(request)
                .flatMap(period -> reminding.plan(Visitor.of(request), request.pathVariable("report"), period));
    }

    private ServerResponse send(ServerRequest request, Press press) {
        return ReturnsPages.period(request)
                .map(period -> {
                    int sent = reminding
                            .send(Visitor.of(request), request.pathVariable("report"), period)
                            .size();
                    return back(request, sent);
                })
                .orElseGet(() -> press.notFound(request));
    }

    private ServerResponse again(ServerRequest request, Press press) {
        String why = request.param("why").orElse("").strip();
        if (why.isEmpty()) {
            return show(request, press, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("returns.remind.no-reason"));
        }
        return ReturnsPages.period(request)
                .map(period -> {
                    int sent = reminding
                                    .again(
                                            Visitor.of(request),
                                            request.pathVariable("report"),
                                            period,
                                            request.pathVariable("post"),
                                            why)
                                    .isPresent()
                            ? 1
                            : 0;
                    return back(request, sent);
                })
                .orElseGet(() -> press.notFound(request));
    }

    private static ServerResponse back(ServerRequest request, int sent) {
        return ServerResponse.seeOther(URI.create(ReturnsPages.HOME + "/" + request.pathVariable("report") + "/"
                        + request.pathVariable("period") + "/remind?sent=" + sent))
                .build();
    }
}
