package org.waymark.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.area.AreaCode;
import org.waymark.benchmark.Against;
import org.waymark.benchmark.Band;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Difference;
import org.waymark.benchmark.Place;
import org.waymark.benchmark.QuartileCuts;
import org.waymark.benchmark.Standing;
import org.waymark.scorecard.Certain;
import org.waymark.scorecard.Line;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A line beside others: where it stands in groups, how far chance could have moved it, what it differs from. */
final class StandingJson {
    private StandingJson() {}

    static void write(ObjectNode node, Line line) {
        ArrayNode standings = node.putArray("benchmarks");
        for (Standing standing : line.standings()) {
            ObjectNode each = standings.addObject();
            standing(each, standing);
            each.put(
                    "lagMonths",
                    line.shown()
                            .map(shown -> Standing.lag(standing.period(), shown.period()))
                            .orElse(null));
        }
        node.put(
                "notComparableBecause",
                line.version().comparable() ? null : line.version().life().reason());
        Certain certain = line.certain();
        interval(node, certain.certainty());
        node.put("volatile", certain.few().isPresent());
        ArrayNode against = node.putArray("comparedWith");
        certain.against().forEach(other -> against(against.addObject(), other));
    }

    private static void standing(ObjectNode each, Standing standing) {
        each.put("group", standing.group());
        each.put("version", standing.version());
        each.put("period", standing.period().toString());
        Nodes.number(each, "own", standing.own());
        Nodes.number(each, "mean", standing.mean());
        Nodes.number(each, "median", standing.median());
        Nodes.number(each, "pooled", standing.pooled());
        Nodes.number(each, "sum", standing.sum());
        each.put("members", standing.members());
        each.set("missing", Nodes.strings(standing.missing()));
        each.put("rank", standing.rank().orElse(null));
        each.put("of", standing.of());
        each.put("ties", standing.ties());
        Optional<Place> place = standing.place();
        each.put("quartile", place.flatMap(Place::band).map(Band::name).orElse(null));
        each.set("quartileCuts", cuts(place));
        Nodes.number(each, "bestQuartileFrom", number(place.map(Place::best)));
        Nodes.number(each, "gapToBestQuartile", number(place.flatMap(Place::gap)));
        standing.then()
                .ifPresentOrElse(
                        then -> each.putObject("listThen")
                                .put("version", then.version())
                                .put("shared", then.shared()),
                        () -> each.putNull("listThen"));
    }

    private static ArrayNode cuts(Optional<Place> place) {
        ArrayNode cuts = Nodes.array();
        place.map(Place::cuts).ifPresent(found -> numbers(cuts, found));
        return cuts;
    }

    private static void numbers(ArrayNode cuts, QuartileCuts found) {
        for (BigDecimal cut :
                java.util.List.of(found.lowest(), found.lower(), found.middle(), found.upper(), found.highest())) {
            cuts.add(Nodes.plain(cut));
        }
    }

    static void interval(ObjectNode node, Certainty certainty) {
        switch (certainty) {
            case Certainty.Between between -> {
                ObjectNode interval = node.putObject("interval");
                interval.put("method", between.method().code());
                Nodes.number(interval, "level", OptionalDouble.of(between.level()));
                Nodes.number(interval, "lower", OptionalDouble.of(between.lower()));
                Nodes.number(interval, "upper", OptionalDouble.of(between.upper()));
                node.putNull("noIntervalBecause");
            }
            case Certainty.Unknown(Certainty.Why why) -> {
                node.putNull("interval");
                node.put("noIntervalBecause", why.code());
            }
        }
    }

    private static void against(ObjectNode node, Against other) {
        node.put("area", other.area().map(AreaCode::value).orElse(null));
        node.put("group", other.area().isPresent() ? null : other.name());
        node.put("measure", other.measure().isEmpty() ? null : other.measure());
        node.put("period", other.period().toString());
        Nodes.number(node, "own", other.own());
        Nodes.number(node, "value", other.value());
        interval(node, other.certainty());
        node.put("verdict", other.difference().map(Difference::code).orElse(null));
    }

    private static OptionalDouble number(Optional<BigDecimal> number) {
        return number.map(value -> OptionalDouble.of(value.doubleValue())).orElse(OptionalDouble.empty());
    }
}
