package org.waymark.web.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.office.Answering;
import org.waymark.office.ReadingReturns;
import org.waymark.office.Reminding;
import org.waymark.office.Returns;
import org.waymark.office.ReturnsTable;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.snapshot.Stores;
import org.waymark.web.Addresses;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** What each round wants from whom, for those who run rounds and for those who owe something. */
public final class ReturnsPages implements Pages {
    static final String HOME = "/work/returns";

    private final ReadingReturns returns;
    private final Answering answering;
    private final Reminding reminding;
    private final Supplier<Stores> stores;

    /** @param stores the record as it stands, at each asking */
    public ReturnsPages(ReadingReturns returns, Answering answering, Reminding reminding, Supplier<Stores> stores) {
        this.returns = returns;
        this.answering = answering;
        this.reminding = reminding;
        this.stores = stores;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(91, HOME, false, "returns.nav", Addresses.right(Right.ENTER_FIGURES)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        var asks = Addresses.right(Right.SEE_DRAFTS);
        addresses.get(HOME, asks, request -> home(request, press));
        addresses.get(HOME + "/{report}/{period}", asks, request -> round(request, press));
        addresses.get(HOME + "/{report}/{period}/returns.csv", asks, request -> csv(request, press));
        new AnswerPages(returns, answering, stores).at(addresses, press);
        new ReminderPages(reminding).at(addresses, press);
    }

    private ServerResponse home(ServerRequest request, Press press) {
        Person person = Visitor.of(request);
        var values = new HashMap<String, Object>();
        values.put("mine", returns.mine(person));
        values.put("rounds", person.may(Right.RUN_ROUNDS) ? returns.rounds(person) : List.of());
        return page(request, press, HttpStatus.OK, "home", Words.say("returns.title"), values);
    }

    private ServerResponse round(ServerRequest request, Press press) {
        return of(request)
                .map(found -> page(
                        request,
                        press,
                        HttpStatus.OK,
                        "round",
                        title(found),
                        Map.of("returns", found, "done", request.param("done").isPresent())))
                .orElseGet(() -> press.problem(request, HttpStatus.NOT_FOUND, "returns.none"));
    }

    private ServerResponse csv(ServerRequest request, Press press) {
        return of(request)
                .map(found -> ServerResponse.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"returns-"
                                        + found.round().report() + "-"
                                        + found.round().period() + ".csv\"")
                        .body(ReturnsTable.csv(found)))
                .orElseGet(() -> press.problem(request, HttpStatus.NOT_FOUND, "returns.none"));
    }

    private Optional<Returns> of(ServerRequest request) {
        return period(request)
                .flatMap(period -> returns.of(Visitor.of(request), request.pathVariable("report"), period));
    }

    static Optional<Period> period(ServerRequest request) {
        return Period.parse(request.pathVariable("period"));
    }

    static String title(Returns found) {
        return Words.say(
                "returns.of", found.title(), PeriodNames.full(found.round().period()));
    }

    static ServerResponse page(
            ServerRequest request,
            Press press,
            HttpStatus status,
            String template,
            String title,
            Map<String, Object> values) {
        return press.page(
                request, status, "returns/" + template, press.framing().site(request, title, HOME), values);
    }
}
