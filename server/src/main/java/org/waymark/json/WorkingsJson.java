package org.waymark.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Drift;
import org.waymark.calculation.Spans;
import org.waymark.quantity.Decimals;
import org.waymark.report.Explanation;
import org.waymark.scorecard.Hidden;
import org.waymark.scorecard.Line;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands behind a line's figure: its rows, its other spans, and the working in words. */
final class WorkingsJson {
    private final ObjectNode node;
    private final Decimals decimals;

    private WorkingsJson(ObjectNode node, Decimals decimals) {
        this.node = node;
        this.decimals = decimals;
    }

    static void write(ObjectNode node, Line line, Optional<Explanation> explanation) {
        var json = new WorkingsJson(node, line.version().measurement().scale().decimals());
        json.spans(line.workings().spans().orElse(null));
        json.hidden(line.workings().hidden().orElse(null));
        json.drift(line.workings().drift().orElse(null));
        json.explanation(explanation);
    }

    private void spans(@Nullable Spans spans) {
        if (spans == null) {
            node.putNull("spans");
            return;
        }
        ObjectNode each = node.putObject("spans");
        figure(each, "inPeriod", spans.inPeriod().orElse(null));
        figure(each, "yearToDate", spans.yearToDate().orElse(null));
        figure(each, "rolling12", spans.rolling().orElse(null));
    }

    private void hidden(@Nullable Hidden hidden) {
        if (hidden == null) {
            node.putNull("hidden");
            return;
        }
        ObjectNode each = node.putObject("hidden");
        each.put("from", hidden.from().toString());
        each.put("to", hidden.to().end().toString());
        figure(each, "recent", hidden.recent());
        each.put("wouldBeRated", hidden.alone().code());
        Nodes.number(each, "p", hidden.p());
        each.put("turnsBy", hidden.turns().map(Object::toString).orElse(null));
        each.put("reachesBy", hidden.whole().toString());
    }

    private void figure(ObjectNode parent, String key, @Nullable Computed computed) {
        if (computed == null) {
            parent.putNull(key);
            return;
        }
        ObjectNode each = parent.putObject(key);
        Nodes.figure(each, computed.figure(), decimals);
        Nodes.number(each, "numerator", computed.numerator());
        Nodes.number(each, "denominator", computed.denominator());
    }

    private void drift(@Nullable Drift drift) {
        if (drift == null) {
            node.putNull("provisionalDrift");
            return;
        }
        ObjectNode each = node.putObject("provisionalDrift");
        each.put("settled", drift.settled());
        each.put("median", drift.median());
        each.put("largest", drift.largest());
        each.put("up", drift.up());
        each.put("down", drift.down());
    }

    private void explanation(Optional<Explanation> explanation) {
        ArrayNode steps = node.putArray("explanation");
        explanation.ifPresent(of -> of.steps().forEach(step -> {
            ObjectNode each = steps.addObject();
            each.put("step", step.title());
            ArrayNode lines = each.putArray("lines");
            step.lines().forEach(lines::add);
        }));
    }
}
