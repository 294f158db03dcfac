package org.waymark.json;

import org.waymark.scorecard.Compared;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Summary;
import org.waymark.scorecard.Tally;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The counts of KPIs, in all and by section. */
final class SummaryJson {
    private SummaryJson() {}

    static ObjectNode of(Scorecard scorecard, String statement) {
        ObjectNode node = counts(scorecard.summary());
        node.put("statement", statement);
        ArrayNode sections = node.putArray("sections");
        for (Summary section : scorecard.sections()) {
            ObjectNode each = counts(section);
            ObjectNode named = sections.addObject();
            named.put("section", section.section());
            each.properties().forEach(property -> named.set(property.getKey(), property.getValue()));
        }
        return node;
    }

    private static ObjectNode counts(Summary summary) {
        ObjectNode node = Nodes.object();
        tally(node, summary.tally());
        ArrayNode compared = node.putArray("comparedWith");
        summary.comparedWith().forEach(each -> compared.add(compared(each)));
        return node;
    }

    private static ObjectNode compared(Compared compared) {
        ObjectNode node = Nodes.object();
        node.put("comparison", compared.comparison().code());
        node.put("period", compared.period().toString());
        node.put("fromEdition", compared.fromEdition());
        tally(node, compared.then());
        ObjectNode like = node.putObject("likeForLike");
        like.put("indicators", compared.likeForLike().indicators());
        like.set("ratingsNow", ratings(compared.likeForLike().now()));
        like.set("ratingsThen", ratings(compared.likeForLike().then()));
        like.set("trendsNow", trends(compared.likeForLike().now()));
        like.set("trendsThen", trends(compared.likeForLike().then()));
        node.set("added", Nodes.strings(compared.added()));
        node.set("removed", Nodes.strings(compared.removed()));
        node.set("discontinued", Nodes.strings(compared.discontinued()));
        node.set("newlyUnrated", Nodes.strings(compared.newlyUnrated()));
        ArrayNode moved = node.putArray("ratingChanged");
        compared.moved()
                .forEach(each -> moved.addObject()
                        .put("indicator", each.indicator().value())
                        .put("from", each.from())
                        .put("to", each.to()));
        return node;
    }

    private static void tally(ObjectNode node, Tally tally) {
        node.put("indicators", tally.indicators());
        node.set("ratings", ratings(tally));
        node.set("trends", trends(tally));
    }

    private static ObjectNode ratings(Tally tally) {
        return Nodes.object()
                .put("green", tally.green())
                .put("amber", tally.amber())
                .put("red", tally.red())
                .put("unrated", tally.unrated());
    }

    private static ObjectNode trends(Tally tally) {
        return Nodes.object()
                .put("improving", tally.improving())
                .put("noClearTrend", tally.noClearTrend())
                .put("worsening", tally.worsening())
                .put("notTested", tally.notTested());
    }
}
