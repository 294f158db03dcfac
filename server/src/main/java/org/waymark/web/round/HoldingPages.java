package org.waymark.web.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.office.HoldingRounds;
import org.waymark.office.ReadingBoard;
import org.waymark.office.RoundDays;
import org.waymark.period.Period;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The rounds there are, and the form that opens one. */
record HoldingPages(HoldingRounds holding, ReadingBoard reading, Press press) {

    void at(Addresses addresses) {
        addresses.get("/work/round", Addresses.right(Right.SEE_DRAFTS), request -> list(request, HttpStatus.OK, ""));
        addresses.post("/work/round", Addresses.right(Right.RUN_ROUNDS), this::open);
    }

    private ServerResponse list(ServerRequest request, HttpStatus status, String problem) {
        Person who = Visitor.of(request);
        var values = new HashMap<String, Object>();
        values.put("rounds", reading.all(who));
        boolean runs = who.may(Right.RUN_ROUNDS);
        values.put("reports", runs ? holding.reports(who) : List.of());
        Map<String, String> fields = new HashMap<>();
        for (String name : List.of("report", "period", "meeting", "figures", "words", "papers", "why")) {
            fields.put(name, Asked.field(request, name));
        }
        Optional<Period> period = Period.parse(fields.getOrDefault("period", ""));
        if (runs && period.isPresent() && fields.getOrDefault("papers", "").isEmpty()) {
            RoundDays days = holding.proposed(who, fields.getOrDefault("report", ""), period.get());
            fields.put("meeting", days.meeting());
            fields.put("figures", days.figuresDue().toString());
            fields.put("words", days.wordsDue().toString());
            fields.put("papers", days.papersDue().toString());
        }
        values.put("fields", fields);
        values.put("problem", problem);
        var frame = press.framing().site(request, Words.say("round.title"), "/work/round");
        return press.page(request, status, "round/rounds", frame, values);
    }

    private ServerResponse open(ServerRequest request) {
        Optional<Period> period = Period.parse(Asked.field(request, "period"));
        Optional<LocalDate> figures = Asked.day(request, "figures");
        Optional<LocalDate> words = Asked.day(request, "words");
        Optional<LocalDate> papers = Asked.day(request, "papers");
        if (period.isEmpty() || figures.isEmpty() || words.isEmpty() || papers.isEmpty()) {
            return list(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("round.wrong.days"));
        }
        String report = Asked.field(request, "report");
        var asked = new HoldingRounds.Asked(
                report, period.get(), Asked.field(request, "meeting"), figures.get(), words.get(), papers.get());
        var held = holding.hold(Visitor.of(request), asked, Asked.field(request, "why"));
        return held.wrong()
                .map(wrong -> list(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("round.wrong." + wrong.code())))
                .orElseGet(() -> Asked.to("/work/round/" + report + "/" + period.get() + "?done=held"));
    }
}
