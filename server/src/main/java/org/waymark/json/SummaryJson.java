package org.waymark.json;

import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.report.Report;
import org.waymark.scorecard.Compared;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Summary;
import org.waymark.scorecard.Tally;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The counts of KPIs, in all and by section. */
final class SummaryJson {
    private SummaryJson() {}

    static ObjectNode of(Scorecard scorecard, Report report) {
        ObjectNode node = counts(scorecard.summary(), scorecard);
        node.put("statement", report.statement());
        ArrayNode drafted = node.putArray("drafted");
        report.drafted()
                .forEach(sentence -> drafted.addObject()
                        .put("what", sentence.what())
                        .put("text", sentence.text())
                        .set("from", Nodes.strings(sentence.from())));
        ArrayNode sections = node.putArray("sections");
        for (Summary section : scorecard.sections()) {
            ObjectNode each = counts(section, scorecard);
            ObjectNode named = sections.addObject();
            named.put("section", section.section());
            each.properties().forEach(property -> named.set(property.getKey(), property.getValue()));
        }
        return node;
    }

    private static ObjectNode counts(Summary summary, Scorecard scorecard) {
        ObjectNode node = Nodes.object();
        tally(node, summary.tally());
        ArrayNode compared = node.putArray("comparedWith");
        summary.comparedWith().forEach(each -> compared.add(compared(each, scorecard)));
        return node;
    }

    private static ObjectNode compared(Compared compared, Scorecard scorecard) {
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
        ArrayNode names = node.putArray("removedNames");
        compared.removed().forEach(code -> names.add(name(scorecard, code)));
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

    /** An indicator that is no longer reported has no line to look its name up in. */
    private static String name(Scorecard scorecard, IndicatorCode code) {
        Indicator indicator = scorecard.indicators().get(code);
        return indicator == null ? code.value() : indicator.latest().wording().name();
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
