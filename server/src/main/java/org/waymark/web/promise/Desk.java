package org.waymark.web.promise;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.ActionKind;
import org.waymark.action.Minuted;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.StoringPromises;
import org.waymark.office.Wish;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** What the pages of promises share. */
record Desk(Keep keep, Press press) {
    static final String LIST = "/work/promises";
    static final String MEETINGS = "/work/meetings";

    ServerResponse page(ServerRequest request, String template, String title, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.putIfAbsent("problem", "");
        all.putIfAbsent("fields", Map.of());
        all.put("person", Visitor.of(request));
        var frame = press.framing().site(request, title, LIST);
        HttpStatus status =
                String.valueOf(all.get("problem")).isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return press.page(request, status, "promise/" + template, frame, all);
    }

    static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    static String field(ServerRequest request, String name) {
        return request.param(name).orElse("").strip();
    }

    /** What was typed, so that it stands in the form again. */
    static Map<String, String> fields(ServerRequest request, String... names) {
        var fields = new HashMap<String, String>();
        for (String name : names) {
            fields.put(name, field(request, name));
        }
        return fields;
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException bad) {
            return Optional.empty();
        }
    }

    /** Why something was not stored, as the page says it; empty when it was. */
    static String problem(StoringPromises.Result result) {
        return result.unkept()
                .map(because -> Words.say("promise.unkept." + because.code()))
                .orElse("");
    }

    /** The promise that a form describes. */
    static Wish wish(ServerRequest request, Minuted minuted) {
        return new Wish(
                field(request, "title"),
                ActionKind.parse(field(request, "kind")),
                IndicatorCode.parse(field(request, "indicator")),
                field(request, "owner"),
                day(field(request, "due_on")),
                field(request, "raised_at"),
                minuted);
    }

    /** Those whose promises somebody may keep, by name. */
    List<Chosen> indicators(Person person) {
        return keep.indicators().stream()
                .filter(each -> person.may(
                        Right.KEEP_ACTIONS, ReceivingReturn.matter(each.latest().ownership())))
                .map(each -> new Chosen(each.code().value(), name(each)))
                .sorted(java.util.Comparator.comparing(Chosen::name))
                .toList();
    }

    List<Chosen> posts() {
        return keep.posts().stream()
                .map(post -> new Chosen(post.code(), post.title()))
                .toList();
    }

    /** What each post is called, by its code; asked once for a page. */
    Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        keep.posts().forEach(post -> titles.put(post.code(), post.title()));
        return titles;
    }

    String post(String code) {
        return titles().getOrDefault(code, code);
    }

    static String name(Indicator indicator) {
        return indicator.latest().wording().name();
    }

    static List<Chosen> kinds() {
        return java.util.Arrays.stream(ActionKind.values())
                .map(kind -> new Chosen(kind.code(), Words.say("promise.kind." + kind.code())))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(keep.clock());
    }
}
