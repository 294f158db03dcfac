package org.waymark.json;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Stage;
import org.waymark.casework.Ahead;
import org.waymark.casework.Arms;
import org.waymark.casework.Backlog;
import org.waymark.casework.Counts;
import org.waymark.casework.Delays;
import org.waymark.casework.Flow;
import org.waymark.casework.Forecast;
import org.waymark.casework.Intakes;
import org.waymark.casework.Lengths;
import org.waymark.casework.Measure;
import org.waymark.casework.StageTimes;
import org.waymark.casework.WhatIf;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.statistics.KaplanMeier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was counted of casework, for machines. Aggregates only: no case is in it. */
public final class CasesJson {
    private static final Decimals TENTHS = Decimals.of(1);
    private static final double WEEK = 7;

    private CasesJson() {}

    public static String text(List<Measure> measures, List<Ahead> ahead, List<WhatIf.Answer> answers, List<Arms> arms) {
        ObjectNode node = Nodes.object();
        ArrayNode all = node.putArray("measures");
        measures.forEach(measure -> all.add(measure(measure)));
        ArrayNode forecasts = node.putArray("forecasts");
        ahead.forEach(each -> forecasts.add(ahead(each)));
        ArrayNode otherwise = node.putArray("whatIf");
        answers.forEach(each -> otherwise.add(answer(each)));
        ArrayNode compared = node.putArray("comparisons");
        arms.forEach(each -> compared.add(arms(each)));
        return node.toPrettyString() + "\n";
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode node = Nodes.object();
        node.put("process", measure.process().code());
        node.put("name", measure.process().name());
        node.put("limit", limit(measure.process().whole()));
        node.put("counting", measure.process().counting().code());
        node.put("aim", measure.process().aim().code());
        node.put("period", measure.period().toString());
        node.put("asKnownAt", measure.asKnownAt().toString());
        node.put("cases", measure.cases());
        node.set("counts", counts(measure.counts()));
        node.set("rolling12", counts(measure.rolling()));
        ArrayNode months = node.putArray("months");
        measure.months().forEach((month, counts) -> {
            ObjectNode each = counts(counts);
            each.put("period", month.toString());
            months.add(each);
        });
        ObjectNode parts = node.putObject("breakdowns");
        measure.parts().forEach((dimension, codes) -> {
            ObjectNode of = parts.putObject(dimension);
            for (Map.Entry<String, Counts> each : codes.entrySet()) {
                of.set(each.getKey(), counts(each.getValue()));
            }
        });
        node.set("backlog", backlog(measure.backlog()));
        ArrayNode flow = node.putArray("flow");
        measure.flow().forEach(step -> flow.add(step(step)));
        node.set("completedLate", lengths(measure.late()));
        ArrayNode intakes = node.putArray("intakes");
        measure.intakes().forEach(intake -> intakes.add(intake(intake)));
        ArrayNode stages = node.putArray("stages");
        measure.stages().forEach(stage -> stages.add(stage(stage)));
        ArrayNode delays = node.putArray("delays");
        measure.delays().forEach(delay -> delays.add(delay(delay)));
        return node;
    }

    private static String limit(Stage stage) {
        return stage.limit().map(Limit::toString).orElse("");
    }

    private static ObjectNode counts(Counts counts) {
        ObjectNode node = Nodes.object();
        node.set("including", share(counts.good(), counts.all(), counts.including()));
        node.set("excluding", share(counts.plainGood(), counts.plain(), counts.excluding()));
        return node;
    }

    private static ObjectNode share(long of, long all, Figure figure) {
        ObjectNode node = Nodes.object();
        node.put("numerator", of);
        node.put("denominator", all);
        Nodes.figure(node, figure, TENTHS);
        return node;
    }

    private static ObjectNode backlog(Backlog backlog) {
        ObjectNode node = Nodes.object();
        node.put("day", backlog.day().toString());
        node.put("open", backlog.open());
        node.put("overLimit", backlog.overLimit());
        node.put("overLimitExcepted", backlog.overLimitExcused());
        ArrayNode bands = node.putArray("bands");
        backlog.bands().forEach(band -> {
            ObjectNode each = band(band);
            each.put("cases", band.cases());
            bands.add(each);
        });
        backlog.oldest().ifPresentOrElse(band -> node.set("oldest", band(band)), () -> node.putNull("oldest"));
        node.set("overLimitLengths", lengths(backlog.length()));
        return node;
    }

    private static ObjectNode band(Backlog.Band band) {
        ObjectNode node = Nodes.object();
        node.put("over", band.above().map(Limit::toString).orElse(null));
        node.put("upTo", band.upTo().map(Limit::toString).orElse(null));
        return node;
    }

    private static ObjectNode lengths(Lengths lengths) {
        ObjectNode node = Nodes.object();
        node.put("cases", lengths.cases());
        ObjectNode weeks = node.putObject("meanWeeks");
        Nodes.figure(weeks, lengths.weeks(), TENTHS);
        ObjectNode beyond = node.putObject("meanWeeksBeyond");
        Nodes.figure(beyond, lengths.weeksBeyond(), TENTHS);
        return node;
    }

    private static ObjectNode step(Flow.Step step) {
        ObjectNode node = Nodes.object();
        node.put("period", step.period().toString());
        node.put("begun", step.begun());
        node.put("completed", step.completed());
        node.put("left", step.left());
        node.put("open", step.open());
        node.put("overLimit", step.overLimit());
        return node;
    }

    private static ObjectNode intake(Intakes.Intake intake) {
        ObjectNode node = Nodes.object();
        node.put("period", intake.period().toString());
        node.put("begun", intake.begun());
        node.put("left", intake.left());
        node.put("withinLimit", intake.within());
        node.put("beyondLimit", intake.beyond());
        node.put("waiting", intake.waiting());
        Nodes.figure(node, intake.share(), TENTHS);
        return node;
    }

    private static ObjectNode stage(StageTimes stage) {
        ObjectNode node = Nodes.object();
        node.put("code", stage.stage().code());
        node.put("name", stage.stage().name());
        node.put("limit", limit(stage.stage()));
        node.put("begun", stage.begun());
        node.put("ended", stage.curve().ended());
        node.put("waiting", stage.waiting());
        node.put("withinLimit", stage.within());
        for (double share : new double[] {0.25, 0.5, 0.75}) {
            ObjectNode quantile = node.putObject("weeks" + Math.round(share * 100));
            Nodes.number(quantile, "value", stage.weeks(share));
            KaplanMeier.Reach reach = stage.reach(share);
            Nodes.number(quantile, "lower", reach.lower());
            Nodes.number(quantile, "upper", reach.upper());
        }
        return node;
    }

    private static ObjectNode delay(Delays delay) {
        ObjectNode node = Nodes.object();
        node.put("stage", delay.stage().code());
        node.put("lateCases", delay.cases());
        node.put("beyondLimit", delay.beyond());
        node.put("daysBeyond", delay.days());
        return node;
    }

    private static ObjectNode ahead(Ahead ahead) {
        ObjectNode node = Nodes.object();
        node.put("process", ahead.process().code());
        ArrayNode steps = node.putArray("steps");
        for (Forecast.Step step : ahead.steps()) {
            ObjectNode each = steps.addObject();
            each.put("month", step.month().toString());
            Nodes.number(each, "percent", OptionalDouble.of(step.middle()));
            Nodes.number(each, "lower", OptionalDouble.of(step.likely().lower()));
            Nodes.number(each, "upper", OptionalDouble.of(step.likely().upper()));
        }
        ArrayNode trials = node.putArray("trials");
        for (Forecast.Trial trial : ahead.trials()) {
            ObjectNode each = trials.addObject();
            each.put("month", trial.forecast().month().toString());
            each.put("monthsOn", trial.monthsOn());
            Nodes.number(each, "forecast", OptionalDouble.of(trial.forecast().middle()));
            Nodes.number(each, "came", OptionalDouble.of(trial.came()));
            each.put("held", trial.held());
        }
        return node;
    }

    private static ObjectNode answer(WhatIf.Answer answer) {
        ObjectNode node = Nodes.object();
        node.put("process", answer.process().code());
        node.put("queue", answer.change().stage());
        node.put("morePerWeek", answer.change().perWeek());
        node.put("inflow", answer.change().inflow());
        node.put("limit", answer.change().limit().map(Limit::toString).orElse(null));
        steps(node.putArray("asItIs"), answer.asItIs());
        steps(node.putArray("changed"), answer.changed());
        Nodes.number(
                node,
                "meanError",
                Double.isNaN(answer.meanError()) ? OptionalDouble.empty() : OptionalDouble.of(answer.meanError()));
        return node;
    }

    private static void steps(ArrayNode to, List<WhatIf.Step> steps) {
        for (WhatIf.Step step : steps) {
            ObjectNode each = to.addObject();
            each.put("month", step.month().toString());
            drawn(each.putObject("rolling12Percent"), step.rolling());
            drawn(each.putObject("open"), step.open());
            drawn(each.putObject("overLimit"), step.overLimit());
        }
    }

    private static void drawn(ObjectNode to, WhatIf.Drawn drawn) {
        to.put("middle", drawn.middle());
        to.put("lower", drawn.likely().lower());
        to.put("upper", drawn.likely().upper());
    }

    private static ObjectNode arms(Arms arms) {
        ObjectNode node = Nodes.object();
        node.put("dimension", arms.dimension());
        ArrayNode groups = node.putArray("groups");
        for (int i = 0; i < arms.codes().size(); i++) {
            KaplanMeier curve = arms.curves().get(i);
            ObjectNode group = groups.addObject();
            group.put("code", arms.codes().get(i));
            group.put("begun", curve.size());
            group.put("completed", curve.ended());
            Nodes.number(group, "medianDays", curve.quantile(0.5));
        }
        node.put("chiSquared", arms.test().statistic());
        node.put("p", arms.test().p());
        ObjectNode medians = node.putObject("medianDifferenceWeeks");
        Nodes.number(medians, "value", weeks(arms.medians().difference()));
        arms.medians().interval().ifPresent(interval -> {
            medians.put("lower", interval.lower() / WEEK);
            medians.put("upper", interval.upper() / WEEK);
        });
        ArrayNode unlike = node.putArray("unlike");
        for (Arms.Unlike each : arms.unlike()) {
            ObjectNode one = unlike.addObject();
            one.put("in", each.in().isEmpty() ? "start" : each.in());
            one.put("code", each.code());
            one.put("difference", each.difference());
        }
        return node;
    }

    private static OptionalDouble weeks(OptionalDouble days) {
        return days.isPresent() ? OptionalDouble.of(days.getAsDouble() / WEEK) : days;
    }
}
