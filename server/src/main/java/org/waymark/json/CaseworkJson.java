package org.waymark.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.casefile.Limit;
import org.waymark.casework.Ahead;
import org.waymark.casework.Arms;
import org.waymark.casework.Forecast;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Casework;
import org.waymark.scorecard.Scorecard;
import org.waymark.statistics.KaplanMeier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The casework a report tells of. Aggregates that went through disclosure control, as every other figure did. */
final class CaseworkJson {
    private static final Decimals WHOLE = Decimals.of(0);
    private static final Decimals TENTHS = Decimals.of(1);

    private CaseworkJson() {}

    /** Written where the report's layout names processes, so that every other report reads as it did. */
    static void write(ObjectNode document, Scorecard scorecard) {
        if (scorecard.template().layout().casework().processes().isEmpty()) {
            return;
        }
        ArrayNode all = document.putArray("casework");
        scorecard.casework().forEach(work -> all.add(of(work)));
    }

    private static ObjectNode of(Casework work) {
        ObjectNode node = Nodes.object();
        node.put("process", work.process().code());
        node.put("name", work.process().name());
        node.put("limit", work.process().whole().limit().map(Limit::toString).orElse(null));
        node.put("counting", work.process().counting().code());
        node.put("aim", work.process().aim().code());
        node.put("source", work.process().source());
        node.put("period", work.period().toString());
        share(node, "including", work.including());
        share(node, "excluding", work.excluding());
        share(node, "rolling12", work.rolling());
        share(node, "rolling12Excluding", work.rollingExcluding());
        ArrayNode months = node.putArray("months");
        work.months().forEach(month -> months.add(month(month)));
        ArrayNode breakdowns = node.putArray("breakdowns");
        work.breakdowns().forEach(breakdown -> breakdowns.add(breakdown(breakdown)));
        node.set("waiting", waiting(work.waiting()));
        ObjectNode late = node.putObject("completedLate");
        figure(late, "cases", work.late().cases(), WHOLE);
        figure(late, "meanWeeks", work.late().weeks(), TENTHS);
        figure(late, "meanWeeksBeyond", work.late().weeksBeyond(), TENTHS);
        ArrayNode stages = node.putArray("stages");
        work.stages().forEach(stage -> stages.add(stage(stage)));
        node.put("addsMost", work.most().orElse(null));
        work.pair().ifPresentOrElse(pair -> node.set("groups", pair(pair)), () -> node.putNull("groups"));
        work.ahead().ifPresentOrElse(ahead -> node.set("ahead", ahead(ahead)), () -> node.putNull("ahead"));
        return node;
    }

    private static void figure(ObjectNode node, String key, Figure figure, Decimals decimals) {
        Nodes.figure(node.putObject(key), figure, decimals);
    }

    /** A share as a percentage, with the counts behind it; hidden, all of it is. */
    private static void share(ObjectNode node, String key, Casework.Share share) {
        share(node.putObject(key), share);
    }

    private static void share(ObjectNode node, Casework.Share share) {
        Nodes.figure(node, share.percent(), TENTHS);
        count(node, "numerator", share.of());
        count(node, "denominator", share.all());
    }

    private static void count(ObjectNode node, String key, Figure figure) {
        Nodes.number(node, key, figure instanceof Figure.Known known ? WHOLE.round(known) : null);
    }

    private static ObjectNode month(Casework.Month month) {
        ObjectNode node = Nodes.object();
        node.put("month", month.month().toString());
        share(node, "counted", month.counted());
        figure(node, "begun", month.begun(), WHOLE);
        figure(node, "completed", month.completed(), WHOLE);
        figure(node, "left", month.left(), WHOLE);
        figure(node, "open", month.open(), WHOLE);
        figure(node, "overLimit", month.overLimit(), WHOLE);
        share(node, "intake", month.intake());
        return node;
    }

    private static ObjectNode breakdown(Casework.Breakdown breakdown) {
        ObjectNode node = Nodes.object();
        node.put("dimension", breakdown.dimension());
        ArrayNode parts = node.putArray("parts");
        for (Casework.Part part : breakdown.parts()) {
            ObjectNode each = parts.addObject();
            each.put("code", part.code());
            share(each, part.share());
        }
        return node;
    }

    private static ObjectNode waiting(Casework.Waiting waiting) {
        ObjectNode node = Nodes.object();
        node.put("day", waiting.day().toString());
        figure(node, "open", waiting.open(), WHOLE);
        figure(node, "overLimit", waiting.overLimit(), WHOLE);
        figure(node, "overLimitExcepted", waiting.overLimitExcused(), WHOLE);
        ArrayNode bands = node.putArray("bands");
        for (Casework.Band band : waiting.bands()) {
            ObjectNode each = band(band);
            figure(each, "cases", band.cases(), WHOLE);
            bands.add(each);
        }
        waiting.oldest().ifPresentOrElse(band -> node.set("oldest", band(band)), () -> node.putNull("oldest"));
        figure(node, "meanWeeks", waiting.weeks(), TENTHS);
        figure(node, "meanWeeksBeyond", waiting.weeksBeyond(), TENTHS);
        return node;
    }

    private static ObjectNode band(Casework.Band band) {
        ObjectNode node = Nodes.object();
        node.put("over", band.above().map(Limit::toString).orElse(null));
        node.put("upTo", band.upTo().map(Limit::toString).orElse(null));
        return node;
    }

    private static ObjectNode stage(Casework.Stage stage) {
        ObjectNode node = Nodes.object();
        node.put("code", stage.stage().code());
        node.put("name", stage.stage().name());
        node.put("from", stage.stage().from());
        node.put("limit", stage.stage().limit().map(Limit::toString).orElse(null));
        figure(node, "entered", stage.entered(), WHOLE);
        figure(node, "waiting", stage.waiting(), WHOLE);
        stage.within().ifPresentOrElse(share -> share(node, "withinLimit", share), () -> node.putNull("withinLimit"));
        tenth(node, "weeksQuarter", stage.quarter());
        tenth(node, "weeksHalf", stage.half());
        reach(node, stage.reach());
        tenth(node, "weeksThreeQuarters", stage.threeQuarters());
        figure(node, "meanDaysBeyondWhenLate", stage.daysBeyond(), TENTHS);
        return node;
    }

    private static void reach(ObjectNode node, KaplanMeier.Reach reach) {
        ObjectNode interval = node.putObject("interval");
        tenth(interval, "lower", reach.lower());
        tenth(interval, "upper", reach.upper());
    }

    /** To the decimal at which every format prints it. */
    private static void tenth(ObjectNode node, String key, OptionalDouble number) {
        Nodes.number(
                node,
                key,
                number.isPresent() && Double.isFinite(number.getAsDouble())
                        ? TENTHS.round(java.math.BigDecimal.valueOf(number.getAsDouble()))
                        : null);
    }

    private static ObjectNode pair(Casework.Pair pair) {
        ObjectNode node = Nodes.object();
        node.put("dimension", pair.dimension());
        ArrayNode arms = node.putArray("groups");
        for (Casework.Arm arm : pair.arms()) {
            ObjectNode each = arms.addObject();
            each.put("code", arm.code());
            figure(each, "cases", arm.cases(), WHOLE);
            tenth(each, "weeksHalf", arm.half());
            reach(each, arm.reach());
        }
        ObjectNode difference = node.putObject("differenceWeeks");
        tenth(difference, "value", pair.difference());
        tenth(difference, "lower", pair.reach().lower());
        tenth(difference, "upper", pair.reach().upper());
        Nodes.number(node, "p", OptionalDouble.of(pair.p()));
        ArrayNode unlike = node.putArray("unlike");
        for (Arms.Unlike each : pair.unlike()) {
            ObjectNode one = unlike.addObject();
            one.put("in", each.in().isEmpty() ? "start" : each.in());
            one.put("code", each.in().isEmpty() ? null : each.code());
            one.put("unit", each.in().isEmpty() ? "days" : "points");
            one.put("difference", Math.round((each.in().isEmpty() ? 1 : 100) * each.difference()));
        }
        return node;
    }

    private static ObjectNode ahead(Ahead ahead) {
        ObjectNode node = Nodes.object();
        ArrayNode steps = node.putArray("steps");
        for (Forecast.Step step : ahead.steps()) {
            ObjectNode each = steps.addObject();
            each.put("month", step.month().toString());
            tenth(each, "value", OptionalDouble.of(step.middle()));
            tenth(each, "lower", OptionalDouble.of(step.likely().lower()));
            tenth(each, "upper", OptionalDouble.of(step.likely().upper()));
        }
        List<Forecast.Trial> furthest = ahead.furthest();
        node.put("trials", furthest.size());
        node.put("monthsAhead", ahead.steps().size());
        tenth(
                node,
                "meanError",
                Optional.of(furthest)
                        .filter(trials -> !trials.isEmpty())
                        .map(_ -> OptionalDouble.of(ahead.meanError()))
                        .orElse(OptionalDouble.empty()));
        node.put("held", furthest.stream().filter(Forecast.Trial::held).count());
        return node;
    }
}
