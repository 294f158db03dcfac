package org.waymark.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.commentary.Annotation;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.trend.Assurance;
import org.waymark.trend.ProcessChart;
import org.waymark.trend.ProcessPoint;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The limits of a line's process. */
final class ProcessJson {
    private ProcessJson() {}

    static ObjectNode of(Line line, ProcessChart process) {
        ObjectNode node = Nodes.object();
        node.put("variation", process.variation().code());
        BigDecimal target = line.aim().map(Aim::target).orElse(null);
        Optional<Assurance> assurance = target == null
                ? Optional.empty()
                : process.assurance(
                        target.doubleValue(), line.version().measurement().polarity());
        node.put("assurance", assurance.map(Assurance::code).orElse(null));
        ArrayNode restarts = node.putArray("restarts");
        for (Annotation mark : line.annotations()) {
            if (mark.rebase()) {
                restarts.addObject().put("from", mark.from().toString()).put("reason", mark.text());
            }
        }
        boolean behind = line.trend() instanceof Trend.Tested tested && tested.testedOn() == TestedOn.UNDERLYING;
        List<Point> points = behind ? line.inPeriod() : line.series();
        ArrayNode all = node.putArray("points");
        for (ProcessPoint point : process.points()) {
            var last = points.getLast().period();
            ObjectNode each = all.addObject();
            each.put("period", last.plus((int) (point.at() - last.ordinal())).toString());
            TrendJson.number(each, "value", point.value());
            each.put("group", point.group());
            TrendJson.number(each, "mean", point.limits().mean());
            TrendJson.number(each, "lower", point.limits().lower());
            TrendJson.number(each, "upper", point.limits().upper());
            each.put("cause", point.cause().code());
            each.put("type", point.type().code());
        }
        return node;
    }
}
