package org.waymark.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.council.Post;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Ownership;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.rating.Rating;
import org.waymark.report.Explanation;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Over;
import org.waymark.scorecard.PastRating;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Shown;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line. */
final class LineJson {
    private static final Set<String> COLOURS = Set.of("green", "amber", "red");

    private final Line line;
    private final Measurement measurement;
    private final Decimals decimals;
    private final ObjectNode node = Nodes.object();

    private LineJson(Line line) {
        this.line = line;
        this.measurement = line.version().measurement();
        this.decimals = measurement.scale().decimals();
    }

    static ObjectNode of(Line line, Map<String, Post> posts, Optional<Explanation> explanation) {
        var json = new LineJson(line);
        json.definition();
        json.ownership(posts);
        return json.write(explanation);
    }

    /** Who answers for it: the post's code, and its title where there is such a post. */
    private void ownership(Map<String, Post> posts) {
        Ownership ownership = line.version().ownership();
        node.put("service", given(ownership.service()));
        node.put("owner", given(ownership.owner()));
        node.put(
                "ownerTitle",
                Optional.ofNullable(posts.get(ownership.owner()))
                        .map(Post::title)
                        .orElse(null));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private ObjectNode write(Optional<Explanation> explanation) {
        figure();
        carried();
        aims();
        rating("rating", "unratedBecause", line.rating());
        node.put("range", line.range().map(org.waymark.rating.Range::code).orElse(null));
        node.set("trend", TrendJson.of(line.trend()));
        line.trend()
                .process()
                .ifPresentOrElse(
                        process -> node.set("process", ProcessJson.of(line, process)), () -> node.putNull("process"));
        earlier("previous", line.previous());
        earlier("lastYear", line.lastYear());
        history();
        StandingJson.write(node, line);
        series("series", line.series());
        series("inPeriodSeries", line.inPeriod());
        benchmarkSeries();
        words();
        FurtherJson.write(node, line);
        WorkingsJson.write(node, line, explanation);
        OtherwiseJson.write(node, line);
        node.set("findings", Nodes.findings(line.findings()));
        return node;
    }

    private void definition() {
        node.put("indicator", line.code().value());
        node.put("version", line.version().number());
        node.put("name", line.name());
        node.put("section", line.section());
        node.put("kind", line.kind().code());
        Scale scale = measurement.scale();
        node.put("unit", scale.unit().code());
        node.put("unitLabel", scale.label().isEmpty() ? null : scale.label());
        node.put("decimals", decimals.places());
        node.put("polarity", measurement.polarity().code());
        MeasureJson.write(node, line.version());
        node.put("area", line.area().value());
        node.put("cohort", line.cohort().toString());
        node.put("due", line.due().map(Object::toString).orElse(null));
    }

    private void figure() {
        node.put("period", line.shown().map(shown -> shown.period().toString()).orElse(null));
        node.put("basis", measurement.basis().code());
        Figure figure = line.shown().map(Shown::figure).orElseGet(() -> Figure.absent(Absence.MISSING));
        Nodes.value(node, figure, decimals);
        Shown shown = line.shown().orElse(null);
        Nodes.number(node, "numerator", shown == null ? null : shown.numerator());
        Nodes.number(node, "denominator", shown == null ? null : shown.denominator());
        node.put("display", measurement.scale().print(figure));
        node.put("absent", figure instanceof Figure.Absent(Absence reason) ? Nodes.code(reason) : null);
        node.put("status", shown == null ? null : shown.status().code());
        node.put(
                "recordedOn",
                shown == null ? null : shown.recordedAt().toLocalDate().toString());
        node.put("source", shown == null ? null : shown.source());
        node.put("file", shown == null ? null : shown.file());
        if (shown == null) {
            node.putNull("row");
        } else {
            node.put("row", shown.row());
        }
    }

    /** From when an older figure is carried forward, and why; null of one that is as new as was due. */
    private void carried() {
        line.carriedForward()
                .ifPresentOrElse(
                        carried -> node.putObject("carriedForward")
                                .put("period", carried.from().toString())
                                .put("because", given(carried.because())),
                        () -> node.putNull("carriedForward"));
        line.answer()
                .ifPresentOrElse(
                        answer -> node.putObject("answer")
                                .put("answer", answer.kind().code())
                                .put("why", answer.why())
                                .put(
                                        "recordedOn",
                                        answer.recordedAt().toLocalDate().toString()),
                        () -> node.putNull("answer"));
    }

    private void aims() {
        Aim aim = line.aim().orElse(null);
        Nodes.number(node, "target", aim == null ? null : aim.target());
        Nodes.number(node, "floor", aim == null ? null : aim.floor());
        Nodes.number(node, "lower", aim == null ? null : aim.lower());
        Nodes.number(node, "upper", aim == null ? null : aim.upper());
        node.put("targetPeriod", aim == null ? null : aim.period().toString());
        node.put("targetOrigin", aim == null ? null : aim.origin().code());
        ArrayNode others = node.putArray("otherTargets");
        for (Aim other : line.otherAims()) {
            ObjectNode each = others.addObject();
            each.put("origin", other.origin().code());
            each.put("period", other.period().toString());
            Nodes.number(each, "target", other.target());
            Nodes.number(each, "floor", other.floor());
        }
    }

    private void rating(String key, String because, Rating rating) {
        rating(node, key, because, rating.code());
    }

    private static void rating(ObjectNode node, String key, String because, String code) {
        boolean rated = COLOURS.contains(code);
        node.put(key, rated ? code : null);
        node.put(because, rated ? null : code);
    }

    private void earlier(String key, Optional<Earlier> earlier) {
        earlier.ifPresentOrElse(
                then -> {
                    ObjectNode each = node.putObject(key);
                    each.put("period", then.period().toString());
                    Nodes.figure(each, then.figure(), decimals);
                    Nodes.over(each, then.over());
                    rating(each, "rating", "unratedBecause", then.rating().code());
                },
                () -> node.putNull(key));
    }

    private void history() {
        ArrayNode history = node.putArray("ratingHistory");
        for (PastRating past : line.history()) {
            ObjectNode each = history.addObject();
            each.put("period", past.report().toString());
            rating(each, "rating", "unratedBecause", past.rating());
        }
    }

    private void series(String key, List<Point> points) {
        node.set(key, series(points));
    }

    private ArrayNode series(List<Point> points) {
        ArrayNode series = Nodes.array();
        for (Point point : points) {
            ObjectNode each = series.addObject();
            each.put("period", point.period().toString());
            Nodes.figure(each, point.figure(), decimals);
            Nodes.over(each, new Over(point.numerator(), point.denominator()));
            each.put(
                    "status",
                    point.figure() instanceof Figure.Known ? point.status().code() : null);
            if (point.breaksHere()) {
                each.put("breaksHere", true);
            }
        }
        return series;
    }

    private void benchmarkSeries() {
        ArrayNode all = node.putArray("benchmarkSeries");
        line.benchmarkSeries().forEach(each -> {
            ObjectNode one = all.addObject();
            one.put("area", each.area().map(Object::toString).orElse(null));
            one.put("name", each.name());
            one.set("series", series(each.points()));
        });
    }

    private void words() {
        ArrayNode words = node.putArray("commentary");
        line.commentaries()
                .forEach(commentary -> words.addObject()
                        .put("kind", commentary.kind().code())
                        .put("period", commentary.period().toString())
                        .put("text", commentary.text())
                        .put("author", commentary.author()));
        node.set("related", Nodes.strings(line.version().related()));
    }
}
