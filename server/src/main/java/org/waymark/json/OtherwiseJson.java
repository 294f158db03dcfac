package org.waymark.json;

import java.util.Optional;
import org.waymark.calculation.Change;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.OtherDefinition;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Shown;
import org.waymark.trend.Trend;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a line's figure has changed, what it lacks, and what it would be under other definitions. */
final class OtherwiseJson {
    private static final Decimals PERCENT = Decimals.of(1);

    private OtherwiseJson() {}

    static void write(ObjectNode node, Line line) {
        ObjectNode change = node.putObject("change");
        change(change, "previous", line, line.previous());
        change(change, "lastYear", line, line.lastYear());
        line.lacking()
                .ifPresentOrElse(
                        lacking -> {
                            ObjectNode each = node.putObject("lacking");
                            each.put("indicator", lacking.indicator().value());
                            each.put("period", lacking.period().toString());
                            each.put("reason", Nodes.code(lacking.reason()));
                        },
                        () -> node.putNull("lacking"));
        ArrayNode others = node.putArray("otherDefinitions");
        line.otherDefinitions().forEach(other -> others.add(definition(other)));
    }

    private static void change(ObjectNode parent, String key, Line line, Optional<Earlier> earlier) {
        Optional<Change> change = earlier.flatMap(line::change);
        if (change.isEmpty()) {
            parent.putNull(key);
            return;
        }
        ObjectNode each = parent.putObject(key);
        each.put("period", earlier.orElseThrow().period().toString());
        each.put(
                "difference",
                line.version()
                        .measurement()
                        .scale()
                        .decimals()
                        .round(change.get().difference()));
        change.get()
                .percent()
                .ifPresentOrElse(percent -> each.put("percent", PERCENT.round(percent)), () -> each.putNull("percent"));
    }

    private static ObjectNode definition(OtherDefinition other) {
        ObjectNode node = Nodes.object();
        node.put("version", other.version().number());
        node.put("draft", other.draft());
        node.put(
                "effectiveFrom",
                other.version().effectiveFrom().map(Object::toString).orElse(null));
        node.put("reason", other.version().life().reason());
        node.put("workedOut", other.line().isPresent());
        other.line().ifPresent(line -> under(node, line));
        return node;
    }

    private static void under(ObjectNode node, Line line) {
        Decimals decimals = line.version().measurement().scale().decimals();
        Shown shown = line.shown().orElseThrow();
        node.put("period", shown.period().toString());
        Nodes.figure(node, shown.figure(), decimals);
        Nodes.number(node, "numerator", shown.numerator());
        Nodes.number(node, "denominator", shown.denominator());
        node.put("rating", line.rating() instanceof Rating.Rated rated ? rated.code() : null);
        node.put("unratedBecause", line.rating() instanceof Rating.NotRated not ? not.code() : null);
        node.put("trend", line.trend() instanceof Trend.Tested tested ? tested.code() : null);
        node.put("notTestedBecause", line.trend() instanceof Trend.Untold untold ? untold.code() : null);
        ArrayNode series = node.putArray("series");
        for (Point point : line.series()) {
            if (point.figure() instanceof Figure.Known known) {
                ObjectNode each = series.addObject();
                each.put("period", point.period().toString());
                each.put("value", decimals.round(known));
            }
        }
    }
}
