package org.waymark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.indicator.Kind;
import org.waymark.rating.Colour;
import org.waymark.scorecard.Exceeding;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.trend.Verdict;

/** Drafts what a paper says of the whole: no word in it that the figures do not carry. */
final class Drafting {
    private final Scorecard scorecard;
    private final Messages words;
    private final LineCells cells;

    Drafting(Scorecard scorecard, Messages words, LineCells cells) {
        this.scorecard = scorecard;
        this.words = words;
        this.cells = cells;
    }

    /** The statement first, then the reds by where they are going, then who continued to exceed the target. */
    List<Drafted> all(List<String> statement) {
        var drafted = new ArrayList<Drafted>();
        List<Line> indicators = scorecard.lines(Kind.KPI);
        statement.forEach(said -> drafted.add(new Drafted("statement", said, codes(indicators))));
        List<Line> carried = scorecard.lines().stream()
                .filter(line -> line.carriedForward().isPresent())
                .toList();
        if (!carried.isEmpty()) {
            String counted = Sentences.capital(words.number(carried.size()));
            drafted.add(new Drafted("carried", words.say("drafted.carried", carried.size(), counted), codes(carried)));
        }
        List<Line> reds = indicators.stream()
                .filter(line -> line.rating().code().equals(Colour.RED.code()))
                .toList();
        going().forEach((what, goes) ->
                named(drafted, "reds." + what, reds.stream().filter(goes).toList()));
        named(
                drafted,
                "exceeded",
                indicators.stream().filter(Exceeding::continued).toList());
        return List.copyOf(drafted);
    }

    private static Map<String, Predicate<Line>> going() {
        var going = new LinkedHashMap<String, Predicate<Line>>();
        going.put("improving", line -> goes(line, Verdict.IMPROVING));
        going.put(
                "steady",
                line -> goes(line, Verdict.NO_CLEAR_TREND)
                        || goes(line, Verdict.RISING)
                        || goes(line, Verdict.FALLING));
        going.put("worsening", line -> goes(line, Verdict.WORSENING));
        going.put("untested", line -> line.trend().told().isEmpty());
        return going;
    }

    private static boolean goes(Line line, Verdict way) {
        return line.trend().told().filter(verdict -> verdict == way).isPresent();
    }

    private void named(List<Drafted> drafted, String what, List<Line> lines) {
        if (!lines.isEmpty()) {
            List<String> names = lines.stream().map(this::named).toList();
            drafted.add(new Drafted(
                    what,
                    words.say(
                            "drafted." + what,
                            lines.size(),
                            Sentences.capital(words.number(lines.size())),
                            words.apart(names)),
                    codes(lines)));
        }
    }

    /** {@code EHC plans issued in 20 weeks (27.0%, target 60%)}. */
    private String named(Line line) {
        return words.say(
                "drafted.name",
                line.name(),
                cells.latest(line).text(),
                cells.target(line).text());
    }

    private static List<String> codes(List<Line> lines) {
        return lines.stream().map(line -> line.code().value()).toList();
    }
}
