package org.waymark.web.round;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.office.Board;
import org.waymark.office.Outcome;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.signoff.Item;
import org.waymark.signoff.Part;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The board of a round: what stands between now and publishing, who has signed what, and the lock. */
record BoardPages(RoundPages round, Press press) {
    private static final Set<String> DEEDS = Set.of("held", "signed", "taken-back", "unlocked");

    /** Something done in a round; empty where the form does not say what. */
    private interface Deed {
        Optional<Outcome> done(Person who, String report, Period period, ServerRequest request);
    }

    void at(Addresses addresses) {
        addresses.get(
                "/work/round/{report}/{period}",
                Addresses.right(Right.SEE_DRAFTS),
                request -> board(request, HttpStatus.OK, List.of()));
        addresses.post(
                "/work/round/{report}/{period}/sign",
                Addresses.right(Right.SIGN_FIGURES),
                request -> act(request, "signed", this::sign));
        addresses.post(
                "/work/round/{report}/{period}/take-back",
                Addresses.right(Right.SIGN_FIGURES),
                request -> act(request, "taken-back", this::takeBack));
        addresses.post(
                "/work/round/{report}/{period}/unlock",
                Addresses.right(Right.RUN_ROUNDS),
                request -> act(request, "unlocked", this::unlock));
    }

    private ServerResponse board(ServerRequest request, HttpStatus status, List<String> problems) {
        Optional<Board> found = Asked.period(request)
                .flatMap(period -> round.reading().of(Visitor.of(request), Asked.report(request), period));
        if (found.isEmpty()) {
            return press.notFound(request);
        }
        Board board = found.get();
        var values = new HashMap<String, Object>();
        values.put("board", board);
        values.put("problems", problems);
        String done = Asked.field(request, "done");
        values.put("done", DEEDS.contains(done) ? Words.say("round.done." + done) : "");
        values.put(
                "base",
                "/work/round/" + board.round().report() + "/" + board.round().period());
        String title = Words.say(
                "round.board.title",
                board.title(),
                PeriodNames.full(board.round().period()));
        var frame = press.framing().site(request, title, "/work/round");
        return press.page(request, status, "round/board", frame, values);
    }

    private ServerResponse act(ServerRequest request, String done, Deed deed) {
        Optional<Period> period = Asked.period(request);
        if (period.isEmpty()) {
            return press.notFound(request);
        }
        String report = Asked.report(request);
        Optional<Outcome> outcome = deed.done(Visitor.of(request), report, period.get(), request);
        if (outcome.isEmpty()) {
            return press.notFound(request);
        }
        return outcome.get().made().isPresent()
                ? Asked.to("/work/round/" + report + "/" + period.get() + "?done=" + done)
                : board(request, HttpStatus.CONFLICT, Told.problems(outcome.get()));
    }

    private Optional<Outcome> sign(Person who, String report, Period period, ServerRequest request) {
        return figure(report, period, request)
                .map(item -> round.signing().sign(who, item, Asked.field(request, "seal")));
    }

    private Optional<Outcome> takeBack(Person who, String report, Period period, ServerRequest request) {
        return figure(report, period, request)
                .map(item -> round.signing().takeBack(who, item, Asked.field(request, "reason")));
    }

    private Optional<Outcome> unlock(Person who, String report, Period period, ServerRequest request) {
        return Optional.of(round.holding().unlock(who, report, period, Asked.field(request, "reason")));
    }

    private static Optional<Item> figure(String report, Period period, ServerRequest request) {
        String code = Asked.field(request, "indicator");
        return code.isEmpty() ? Optional.empty() : Optional.of(new Item(report, period, Part.FIGURES, code));
    }
}
