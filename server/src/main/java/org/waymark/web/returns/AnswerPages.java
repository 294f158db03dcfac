package org.waymark.web.returns;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.office.Answering;
import org.waymark.office.ReadingReturns;
import org.waymark.office.Returns;
import org.waymark.office.Want;
import org.waymark.signoff.Part;
import org.waymark.snapshot.Stores;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The answer that there is nothing new, and why. */
record AnswerPages(ReadingReturns returns, Answering answering, Supplier<Stores> stores) {
    private static final int LONGEST = 1_000;

    private record Asked(Returns returns, Want want, Indicator indicator) {}

    void at(Addresses addresses, Press press) {
        var asks = Addresses.right(Right.ENTER_FIGURES);
        String address = ReturnsPages.HOME + "/{report}/{period}/answer/{code}";
        addresses.get(address, asks, request -> show(request, press));
        addresses.post(address, asks, request -> take(request, press));
    }

    private ServerResponse show(ServerRequest request, Press press) {
        return asked(request)
                .map(asked ->
                        form(request, press, HttpStatus.OK, asked, asked.want().said(), List.of()))
                .orElseGet(() -> press.notFound(request));
    }

    private ServerResponse take(ServerRequest request, Press press) {
        Optional<Asked> found = asked(request);
        if (found.isEmpty()) {
            return press.notFound(request);
        }
        Asked asked = found.get();
        String why = request.param("why").orElse("").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            String wrong =
                    why.isEmpty() ? Words.say("returns.answer.empty") : Words.say("returns.answer.long", LONGEST);
            return form(request, press, HttpStatus.UNPROCESSABLE_CONTENT, asked, why, List.of(wrong));
        }
        List<Finding> findings = answering.nothingNew(
                Visitor.of(request), asked.indicator(), asked.returns().round().period(), why);
        if (!findings.isEmpty()) {
            return form(
                    request,
                    press,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    asked,
                    why,
                    findings.stream()
                            .map(finding -> finding.sentence() + " " + finding.remedy())
                            .toList());
        }
        return ServerResponse.seeOther(URI.create(address(asked) + "?done=1")).build();
    }

    private ServerResponse form(
            ServerRequest request, Press press, HttpStatus status, Asked asked, String why, List<String> wrong) {
        var values = new HashMap<String, Object>();
        values.put("returns", asked.returns());
        values.put("want", asked.want());
        values.put("why", why);
        values.put("wrong", wrong);
        String title = Words.say("returns.answer.title", asked.want().name());
        return ReturnsPages.page(
                request, press, status, "answer", wrong.isEmpty() ? title : Words.say("returns.error", title), values);
    }

    private static String address(Asked asked) {
        return ReturnsPages.HOME + "/" + asked.returns().round().report() + "/"
                + asked.returns().round().period();
    }

    /** Empty when nothing of the kind is due, or it is somebody else’s to answer. */
    private Optional<Asked> asked(ServerRequest request) {
        Person person = Visitor.of(request);
        String code = request.pathVariable("code");
        return ReturnsPages.period(request)
                .flatMap(period -> returns.of(person, request.pathVariable("report"), period))
                .flatMap(found -> found.wants().stream()
                        .filter(want -> want.part() == Part.FIGURES
                                && want.indicator().value().equals(code)
                                && Told.mayAnswer(person, want))
                        .findFirst()
                        .flatMap(want -> stores.get().definitions().indicators().stream()
                                .filter(indicator -> indicator.code().equals(want.indicator()))
                                .findFirst()
                                .map(indicator -> new Asked(found, want, indicator))));
    }
}
