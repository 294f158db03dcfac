package org.waymark.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Difference;
import org.waymark.breakdown.Cases;
import org.waymark.breakdown.Look;
import org.waymark.breakdown.Member;
import org.waymark.breakdown.Scan;
import org.waymark.outlook.Outlook;
import org.waymark.outlook.Remainder;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Crossing;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The year ahead, the expected range worked out, the parts beneath, and where groups differ. */
final class FurtherJson {
    private FurtherJson() {}

    static void write(ObjectNode node, Line line) {
        line.further()
                .outlook()
                .ifPresentOrElse(outlook -> node.set("outlook", outlook(outlook)), () -> node.putNull("outlook"));
        line.further()
                .expected()
                .ifPresentOrElse(
                        range -> {
                            ObjectNode each = node.putObject("expectedRange");
                            each.put("period", range.period().toString());
                            number(each, "mean", range.mean());
                            number(each, "low", range.low());
                            number(each, "high", range.high());
                            each.put("years", range.years());
                            number(each, "spread", range.spread());
                            each.put("judged", range.judged());
                            each.put("inside", range.inside());
                        },
                        () -> node.putNull("expectedRange"));
        ArrayNode breakdowns = node.putArray("breakdowns");
        Decimals decimals = line.version().measurement().scale().decimals();
        line.further()
                .divisions()
                .forEach(division -> breakdowns.add(
                        division(division, line.version().measurement().scale())));
        ArrayNode tables = node.putArray("tables");
        line.further().crossings().forEach(crossing -> tables.add(crossing(crossing, decimals)));
    }

    private static ObjectNode crossing(Crossing crossing, Decimals decimals) {
        ObjectNode node = Nodes.object();
        node.put("period", crossing.period().toString());
        node.put("across", crossing.across());
        node.put("down", crossing.down());
        node.put("hollow", crossing.hollow());
        ArrayNode cells = node.putArray("cells");
        crossing.cells()
                .forEach(row -> row.forEach(cell -> {
                    ObjectNode each = cells.addObject();
                    each.put("area", cell.member().area().value());
                    each.put("cohort", cell.member().cohort().toString());
                    Nodes.figure(each, cell.figure(), decimals);
                    Nodes.number(each, "numerator", cell.numerator());
                    Nodes.number(each, "denominator", cell.denominator());
                }));
        return node;
    }

    private static ObjectNode outlook(Outlook outlook) {
        ObjectNode node = Nodes.object();
        switch (outlook) {
            case Outlook.Refused refused -> {
                node.put("year", refused.year().toString());
                node.put("refusedBecause", refused.because().code());
                node.put("n", refused.points());
                remainder(node, refused.remainder());
            }
            case Outlook.Foreseen foreseen -> {
                node.put("year", foreseen.year().toString());
                node.putNull("refusedBecause");
                node.put("known", foreseen.known());
                node.put("remaining", foreseen.remaining());
                number(node, "expected", foreseen.expected());
                number(node, "low", foreseen.low());
                number(node, "high", foreseen.high());
                node.put("coverage", 0.8);
                number(node, "naive", foreseen.naive());
                node.put("method", foreseen.method().code());
                ObjectNode backtest = node.putObject("backtest");
                backtest.put("trials", foreseen.backtest().trials());
                number(backtest, "meanError", foreseen.backtest().error());
                number(backtest, "thetaMeanError", foreseen.backtest().thetaError());
                number(backtest, "naiveMeanError", foreseen.backtest().naiveError());
                backtest.put("judged", foreseen.backtest().judged());
                backtest.put("inside", foreseen.backtest().inside());
                remainder(node, foreseen.remainder());
                Nodes.number(
                        node,
                        "chance",
                        foreseen.chance().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
                node.put(
                        "likelihood",
                        foreseen.likelihood().map(band -> band.code()).orElse(null));
            }
        }
        return node;
    }

    private static void remainder(ObjectNode node, Optional<Remainder> remainder) {
        remainder.ifPresentOrElse(
                held -> {
                    ObjectNode each = node.putObject("mustAverage");
                    number(each, "value", held.average().doubleValue());
                    each.put("casesAsAYearBefore", held.cases());
                    each.put("reach", held.reach().code());
                },
                () -> node.putNull("mustAverage"));
    }

    private static ObjectNode division(Division division, Scale scale) {
        Decimals decimals = scale.decimals();
        ObjectNode node = Nodes.object();
        node.put("dimension", division.dimension());
        node.put("places", division.places());
        node.put("partition", division.partition());
        node.put("period", division.period().toString());
        node.put("since", division.then().toString());
        Nodes.number(node, "change", division.whole().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        ArrayNode parts = node.putArray("parts");
        for (Division.Piece piece : division.pieces()) {
            ObjectNode each = parts.addObject();
            member(each, piece.member());
            Nodes.figure(each, piece.figure(), decimals);
            Nodes.over(each, piece.over());
            piece.before()
                    .ifPresentOrElse(
                            then -> {
                                ObjectNode before = each.putObject("before");
                                Nodes.figure(before, then, decimals);
                                Nodes.over(before, piece.overBefore());
                            },
                            () -> each.putNull("before"));
            each.put("rating", rating(piece.rating()));
            each.put("ratingByWhole", rating(piece.byWhole()));
            number(each, "share", piece.share().orElse(null));
            piece.contribution()
                    .ifPresentOrElse(
                            part -> {
                                ObjectNode one = each.putObject("contribution");
                                number(one, "total", part.total());
                                number(one, "rate", part.rate());
                                number(one, "mix", part.mix());
                            },
                            () -> each.putNull("contribution"));
            piece.gap()
                    .ifPresentOrElse(
                            gap -> {
                                ObjectNode one = each.putObject("gap");
                                number(one, "now", gap.now());
                                one.put("n", gap.points());
                                number(one, "slopePerPeriod", gap.slope());
                                number(one, "p", gap.p());
                                one.put("way", gap.way().code());
                            },
                            () -> each.putNull("gap"));
            each.put("againstTheWhole", piece.against());
            each.put("display", scale.print(piece.figure()));
            StandingJson.interval(each, piece.certainty());
            each.put("besideTheWhole", piece.beside().map(Difference::code).orElse(null));
        }
        division.strongest()
                .ifPresentOrElse(
                        found -> {
                            ObjectNode each = node.putObject("strongest");
                            member(each, found.removal().strongest());
                            each.put("without", decimals.round(found.removal().without()));
                            each.put("ratingWithout", found.without().code());
                        },
                        () -> node.putNull("strongest"));
        return node;
    }

    static void patterns(ObjectNode document, Scorecard scorecard) {
        if (scorecard.scan().isEmpty()) {
            document.putNull("patterns");
            return;
        }
        Scan scan = scorecard.scan().get();
        ObjectNode node = document.putObject("patterns");
        number(node, "rate", scan.rate());
        node.put("looks", scan.looks());
        node.put("notCompared", scan.untested());
        node.put("indicators", scan.indicators());
        node.put("groups", scan.members());
        ArrayNode standing = node.putArray("standOut");
        for (Look look : scan.standing()) {
            ObjectNode each = standing.addObject();
            each.put("indicator", look.indicator().value());
            member(each, look.member());
            each.put("aspect", look.aspect().code());
            each.put("period", look.now().toString());
            each.put("since", look.then().map(Object::toString).orElse(null));
            scorecard
                    .line(look.indicator())
                    .ifPresent(line -> each.put(
                            "stands",
                            look.standing(line.version().measurement().polarity())
                                    .code()));
            cases(each, "part", Optional.of(look.part()));
            cases(each, "rest", Optional.of(look.rest()));
            cases(each, "partBefore", look.partThen());
            cases(each, "restBefore", look.restThen());
            number(each, "logRatio", look.size());
            number(each, "p", look.p());
            each.put("smallNumbers", look.small());
        }
    }

    private static void cases(ObjectNode node, String key, Optional<Cases> cases) {
        cases.ifPresentOrElse(
                held -> {
                    ObjectNode each = node.putObject(key);
                    BigDecimal of = held.of();
                    Nodes.number(each, "numerator", held.amount());
                    Nodes.number(each, "denominator", of);
                },
                () -> node.putNull(key));
    }

    private static void member(ObjectNode node, Member member) {
        node.put("area", member.area().value());
        node.put("cohort", member.cohort().toString());
        node.put("name", member.name());
    }

    private static @Nullable String rating(Optional<Rating> rating) {
        return rating.map(Rating::code).orElse(null);
    }

    private static void number(ObjectNode node, String key, @Nullable Double value) {
        Nodes.number(node, key, value == null ? OptionalDouble.empty() : OptionalDouble.of(value));
    }
}
