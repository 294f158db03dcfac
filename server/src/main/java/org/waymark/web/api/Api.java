package org.waymark.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.period.Period;
import org.waymark.scorecard.Held;
import org.waymark.web.Addresses;
import org.waymark.web.Asks;
import org.waymark.web.DataView;
import org.waymark.web.LineView;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.ReportView;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The read API, version 1: what was published and nothing else, without a key. {@code openapi.json} describes every address;
 * a test holds the two together. Nothing is renamed or taken away within a version; things may be added.
 */
public record Api(Shelf shelf) implements Pages {
    static final String ROOT = "/api/v1";
    private static final String EDITION = ROOT + "/editions/{report}/{period}/{number}";
    private static final String LATEST = "latest";
    private static final JsonNode DOCUMENT = document();

    @Override
    public void at(Addresses addresses, Press press) {
        get(addresses, ROOT + "/openapi.json", request -> Answers.one(request, DOCUMENT));
        list(addresses, ROOT + "/editions", this::editions);
        get(addresses, EDITION, request -> Answers.one(request, Items.whole(edition(request))));
        list(addresses, EDITION + "/lines", this::lines);
        get(
                addresses,
                EDITION + "/lines/{indicator}",
                request -> Answers.one(request, line(request).node()));
        list(addresses, EDITION + "/lines/{indicator}/observations", this::observations);
        list(addresses, EDITION + "/places", this::places);
        list(addresses, ROOT + "/indicators", this::indicators);
        get(addresses, "/api/{*rest}", request -> {
            throw Problem.notFound("address", request.path());
        });
    }

    private static void get(Addresses addresses, String pattern, HandlerFunction<ServerResponse> handler) {
        addresses.published(pattern, Asks.NOTHING, Answers.guarded(handler));
    }

    /** A list answers as CSV too. */
    private static void list(Addresses addresses, String pattern, HandlerFunction<ServerResponse> handler) {
        get(addresses, pattern, handler);
        get(addresses, pattern + ".csv", handler);
    }

    private ServerResponse editions(ServerRequest request) {
        var question = Question.of(request, "report");
        Optional<String> report = question.text("report");
        return Answers.page(
                question,
                Items.EDITION,
                shelf.all().stream()
                        .filter(shown -> report.isEmpty()
                                || report.get().equals(shown.edition().report()))
                        .map(Items::edition)
                        .toList());
    }

    /** By its own address, or {@code latest} for the period and the number. */
    private Shown edition(ServerRequest request) {
        String report = request.pathVariable("report");
        String period = request.pathVariable("period");
        String number = request.pathVariable("number");
        return shelf.all().stream()
                .filter(shown -> shown.edition().report().equals(report))
                .filter(shown -> period.equals(LATEST)
                        || period.equals(shown.edition().period().toString()))
                .filter(shown -> number.equals(LATEST)
                        || number.equals(Integer.toString(shown.edition().number())))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("edition", report, period, number));
    }

    private ReportView view(ServerRequest request) {
        return edition(request).view().orElseThrow(() -> Problem.notFound("json", request.pathVariable("report")));
    }

    private LineView line(ServerRequest request) {
        String code = request.pathVariable("indicator");
        return view(request).line(code).orElseThrow(() -> Problem.notFound("line", code));
    }

    private ServerResponse lines(ServerRequest request) {
        var question = Question.of(request, "section", "kind", "rating");
        return Answers.page(
                question,
                Items.LINE,
                view(request).lines().stream()
                        .filter(line -> same(question.text("section"), line.section())
                                && same(question.text("kind"), line.kind())
                                && same(question.text("rating"), line.rating()))
                        .map(Items::line)
                        .toList());
    }

    private static boolean same(Optional<String> asked, String held) {
        return asked.isEmpty() || asked.get().equals(held);
    }

    private ServerResponse observations(ServerRequest request) {
        var question = Question.of(request, "area", "cohort", "from", "to", "revisions");
        Optional<String> area = question.text("area");
        Optional<String> cohort = question.text("cohort");
        Optional<Period> from = question.period("from");
        Optional<Period> to = question.period("to");
        String revisions = question.text("revisions").orElse("current");
        if (!List.of("all", "current").contains(revisions)) {
            throw Problem.bad("revisions", revisions);
        }
        Shown shown = edition(request);
        String code = request.pathVariable("indicator");
        if (shown.file(DataView.file(code)).isEmpty()) {
            throw Problem.notFound("observations", code);
        }
        return Answers.page(
                question,
                Held.COLUMNS,
                DataView.rows(shown, code).stream()
                        .filter(row -> same(area, row.area()) && same(cohort, row.cohort()))
                        .filter(row -> revisions.equals("all") || row.current())
                        .filter(row -> from.isEmpty()
                                || !row.when().start().isBefore(from.get().start()))
                        .filter(row -> to.isEmpty()
                                || !row.when().end().isAfter(to.get().end()))
                        .map(Items::observation)
                        .toList());
    }

    private ServerResponse places(ServerRequest request) {
        var question = Question.of(request, "kind");
        var places = new ArrayList<ObjectNode>();
        for (JsonNode place : view(request).node().path("structure").path("places")) {
            if (same(question.text("kind"), place.path("kind").asString(""))) {
                ObjectNode node = Answers.MAPPER.createObjectNode();
                for (String key : List.of("code", "name", "kind", "parent")) {
                    node.set(key, place.path(key));
                }
                node.set("valid_from", place.path("validFrom"));
                node.set("valid_to", place.path("validTo"));
                places.add(node);
            }
        }
        return Answers.page(question, Items.PLACE, places);
    }

    /** Of the newest edition of each report. */
    private ServerResponse indicators(ServerRequest request) {
        var question = Question.of(request, "report");
        Optional<String> report = question.text("report");
        return Answers.page(
                question,
                Items.INDICATOR,
                shelf.all().stream()
                        .filter(shown ->
                                shown.isNewest() && same(report, shown.edition().report()))
                        .flatMap(shown -> shown.view().stream()
                                .flatMap(view -> view.lines().stream())
                                .map(line -> Items.indicator(line, shown)))
                        .toList());
    }

    private static JsonNode document() {
        try (var stream = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
            return Answers.MAPPER.readTree(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
