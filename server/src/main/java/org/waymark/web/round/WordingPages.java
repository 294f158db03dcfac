package org.waymark.web.round;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.commentary.CommentaryKind;
import org.waymark.commentary.RoundWords;
import org.waymark.office.Drafts;
import org.waymark.office.Outcome;
import org.waymark.office.ReadingBoard;
import org.waymark.period.PeriodNames;
import org.waymark.signoff.Item;
import org.waymark.signoff.Stage;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The words of one indicator in a round: written beside its figure and last time’s words, sent, sent back, approved. */
record WordingPages(RoundPages round, Press press) {
    private static final String OWNER = "action-owner";
    private static final String DUE = "action-due";
    private static final String PATTERN = "/work/round/{report}/{period}/words/{code}";

    void at(Addresses addresses) {
        addresses.get(
                PATTERN, Addresses.right(Right.SEE_HISTORY), request -> show(request, HttpStatus.OK, List.of(), false));
        addresses.post(PATTERN, Addresses.right(Right.WRITE_COMMENTARY), this::write);
        addresses.post(PATTERN + "/hints", Addresses.right(Right.WRITE_COMMENTARY), this::hints);
        addresses.post(PATTERN + "/decide", Addresses.right(Right.APPROVE_WORDS), this::decide);
    }

    private static Optional<Item> item(ServerRequest request) {
        return Asked.period(request)
                .map(period -> ReadingBoard.item(Asked.report(request), period, request.pathVariable("code")));
    }

    private Optional<ReadingBoard.Sheet> sheet(ServerRequest request) {
        return item(request).flatMap(item -> round.reading().words(Visitor.of(request), item));
    }

    private static String address(ServerRequest request) {
        return "/work/round/" + Asked.report(request) + "/" + request.pathVariable("period") + "/words/"
                + request.pathVariable("code");
    }

    private static String matter(ServerRequest request) {
        return "round" + address(request).substring("/work/round".length());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, List<String> problems, boolean sent) {
        Optional<ReadingBoard.Sheet> found = sheet(request);
        if (found.isEmpty()) {
            return press.notFound(request);
        }
        ReadingBoard.Sheet sheet = found.get();
        String began = String.valueOf(sheet.newest().map(RoundWords::version).orElse(0));
        Optional<Drafts.Draft> draft = round.drafts().of(Visitor.of(request).account(), matter(request));
        Map<String, String> fields = sent
                ? fields(request)
                : draft.map(Drafts.Draft::fields)
                        .orElseGet(() ->
                                fields(sheet.newest().map(RoundWords::texts).orElse(RoundWords.Texts.NONE)));
        var values = new HashMap<String, Object>();
        values.put("sheet", sheet);
        values.put("fields", fields);
        values.put("began", began);
        values.put("draft", draft.map(kept -> Told.moment(kept.savedAt())).orElse(""));
        values.put("conflict", draft.filter(kept -> !kept.began().equals(began)).isPresent());
        values.put("problems", problems);
        String done = Asked.field(request, "done");
        values.put("done", Words.has("round.words.done." + done) ? Words.say("round.words.done." + done) : "");
        values.put("address", address(request));
        values.put("moves", sheet.progress().moves().reversed());
        values.put("hints", Hints.of(sheet, texts(fields), today()));
        values.put("open", !sheet.locked() && isWritable(sheet.progress().stage()));
        String title = Words.say(
                "round.words.title",
                sheet.line().name(),
                PeriodNames.full(sheet.round().period()));
        var frame = press.framing().site(request, title, "/work/round");
        return press.page(request, status, "round/words", frame, values);
    }

    private static boolean isWritable(Stage stage) {
        return stage == Stage.DRAFT || stage == Stage.RETURNED;
    }

    private java.time.LocalDate today() {
        return java.time.LocalDate.now(round.clock());
    }

    private static Map<String, String> fields(ServerRequest request) {
        var fields = new LinkedHashMap<String, String>();
        for (CommentaryKind kind : CommentaryKind.values()) {
            fields.put(kind.code(), Asked.field(request, kind.code()));
        }
        fields.put(OWNER, Asked.field(request, OWNER));
        fields.put(DUE, Asked.field(request, DUE));
        return fields;
    }

    private static Map<String, String> fields(RoundWords.Texts texts) {
        var fields = new LinkedHashMap<String, String>();
        for (CommentaryKind kind : CommentaryKind.values()) {
            fields.put(kind.code(), texts.of(kind));
        }
        fields.put(OWNER, texts.actionOwner());
        fields.put(DUE, texts.actionDue().map(java.time.LocalDate::toString).orElse(""));
        return fields;
    }

    private static RoundWords.Texts texts(Map<String, String> fields) {
        return new RoundWords.Texts(
                fields.getOrDefault(CommentaryKind.CONTEXT.code(), ""),
                fields.getOrDefault(CommentaryKind.MANAGEMENT_ACTION.code(), ""),
                fields.getOrDefault(OWNER, ""),
                Asked.day(fields.getOrDefault(DUE, "")),
                fields.getOrDefault(CommentaryKind.LOOK_AHEAD.code(), ""));
    }

    private ServerResponse write(ServerRequest request) {
        Optional<ReadingBoard.Sheet> sheet = sheet(request);
        if (sheet.isEmpty()) {
            return press.notFound(request);
        }
        Person who = Visitor.of(request);
        Item item = item(request).orElseThrow();
        return switch (Asked.field(request, "act")) {
            case "discard" -> {
                round.drafts().drop(who.account(), matter(request));
                yield Asked.to(address(request));
            }
            case "draft" -> {
                keep(request, who);
                yield Asked.to(address(request) + "?done=draft");
            }
            case "autosave" -> {
                keep(request, who);
                yield ServerResponse.noContent()
                        .header("Cache-Control", "no-store")
                        .build();
            }
            case "withdraw" -> moved(request, round.writing().withdraw(who, item), "withdrawn");
            case "submit" -> submit(request, who, item);
            default -> show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(Words.say("round.words.no-act")), true);
        };
    }

    private void keep(ServerRequest request, Person who) {
        round.drafts()
                .keep(new Drafts.Draft(
                        who.account(),
                        matter(request),
                        fields(request),
                        Asked.field(request, "began"),
                        round.clock().instant()));
    }

    private ServerResponse submit(ServerRequest request, Person who, Item item) {
        Map<String, String> fields = fields(request);
        String began = Asked.field(request, "began");
        int version = began.matches("\\d{1,6}") ? Integer.parseInt(began) : -1;
        if (!fields.getOrDefault(DUE, "").isEmpty()
                && Asked.day(fields.getOrDefault(DUE, "")).isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(Words.say("round.lack.bad-day")), true);
        }
        Outcome outcome = round.writing().submit(who, item, texts(fields), version);
        if (outcome.made().isPresent()) {
            round.drafts().drop(who.account(), matter(request));
        } else {
            keep(request, who);
        }
        return moved(request, outcome, "submitted");
    }

    private ServerResponse decide(ServerRequest request) {
        if (sheet(request).isEmpty()) {
            return press.notFound(request);
        }
        Person who = Visitor.of(request);
        Item item = item(request).orElseThrow();
        String seal = Asked.field(request, "seal");
        return switch (Asked.field(request, "act")) {
            case "approve" -> moved(request, round.deciding().approve(who, item, seal), "approved");
            case "return" ->
                moved(request, round.deciding().sendBack(who, item, seal, Asked.field(request, "reason")), "returned");
            default -> show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(Words.say("round.words.no-act")), false);
        };
    }

    private ServerResponse moved(ServerRequest request, Outcome outcome, String done) {
        return outcome.made().isPresent()
                ? Asked.to(address(request) + "?done=" + done)
                : show(
                        request,
                        outcome.lacks().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                        Told.problems(outcome),
                        done.equals("submitted"));
    }

    /** What would be said of the words in the boxes, as a piece of the page. */
    private ServerResponse hints(ServerRequest request) {
        return sheet(request)
                .map(sheet -> press.page(
                        request,
                        HttpStatus.OK,
                        "round/hints",
                        press.framing().site(request, "", "/work/round"),
                        Map.of("hints", Hints.of(sheet, texts(fields(request)), today()))))
                .orElseGet(() -> press.notFound(request));
    }
}
