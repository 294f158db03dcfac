package org.waymark.json;

import java.util.List;
import java.util.OptionalDouble;
import org.waymark.trend.Check;
import org.waymark.trend.Note;
import org.waymark.trend.Statistic;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A direction of travel. */
final class TrendJson {
    private TrendJson() {}

    static ObjectNode of(Trend direction) {
        ObjectNode trend = Nodes.object();
        switch (direction) {
            case Trend.Tested tested -> {
                trend.put("verdict", tested.verdict().code());
                trend.put("rule", tested.rule().code());
                trend.put("testedOn", tested.testedOn().code());
                trend.put("n", tested.points());
                Nodes.number(trend, "slopePerYear", tested.slopePerYear());
                Nodes.number(trend, "p", tested.p());
                trend.putNull("notTestedBecause");
                statistics(trend, tested.statistics());
                tested.check().ifPresentOrElse(check -> check(trend, check), () -> trend.putNull("check"));
                notes(trend, tested.notes());
            }
            case Trend.Untold untold -> {
                trend.putNull("verdict");
                trend.put("rule", untold.rule().code());
                trend.putNull("testedOn");
                trend.put("n", untold.points());
                trend.putNull("slopePerYear");
                trend.putNull("p");
                trend.put("notTestedBecause", untold.because().code());
                trend.putArray("statistics");
                trend.putNull("check");
                trend.putArray("notes");
            }
        }
        return trend;
    }

    private static void statistics(ObjectNode trend, List<Statistic> statistics) {
        ArrayNode all = trend.putArray("statistics");
        for (Statistic statistic : statistics) {
            ObjectNode each = all.addObject();
            each.put("name", statistic.name());
            number(each, "value", statistic.value());
        }
    }

    private static void check(ObjectNode trend, Check check) {
        ObjectNode node = trend.putObject("check");
        number(node, "theilSenPerYear", check.slopePerYear());
        node.put("s", check.s());
        number(node, "z", check.z());
        number(node, "p", check.p());
        node.put("agrees", check.agrees());
    }

    private static void notes(ObjectNode trend, List<Note> notes) {
        ArrayNode all = trend.putArray("notes");
        for (Note note : notes) {
            ObjectNode each = all.addObject();
            each.put("code", note.code());
            switch (note) {
                case Note.VisibleSeason(double h, double p) -> {
                    number(each, "kruskalWallis", h);
                    number(each, "p", p);
                }
                case Note.TrialLimits(int points) -> each.put("points", points);
                case Note.PutDownToChance(Verdict alone, double rate, int tests) -> {
                    each.put("alone", alone.code());
                    number(each, "rate", rate);
                    each.put("tests", tests);
                }
            }
        }
    }

    /** Null for one that is not finite: the t of a perfect line. */
    static void number(ObjectNode node, String key, double value) {
        Nodes.number(node, key, Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty());
    }
}
