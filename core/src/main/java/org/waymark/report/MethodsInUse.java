package org.waymark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.benchmark.Certainty;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.RatingRule;
import org.waymark.outlook.Outlook;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** Which methods a report uses, so that its notes speak of those and of no others. */
final class MethodsInUse {
    private final Scorecard scorecard;

    MethodsInUse(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** What is said of ratings. */
    List<String> rating() {
        var keys = new Keys();
        keys.add("methods.rating.floor", true);
        keys.add("methods.rating.tolerance", kpi(line -> line.version().ratingRule() instanceof RatingRule.Tolerance));
        keys.add(
                "methods.rating.nearness",
                kpi(line -> line.version().measurement().polarity() == Polarity.TARGET));
        keys.add("methods.rating.rounding", true);
        keys.add("methods.rating.due", true);
        return keys.held;
    }

    /** Headings, each with what is said under it; one under which nothing is said is left out. */
    Map<String, List<String>> chapters() {
        var chapters = new LinkedHashMap<String, List<String>>();
        chapters.put("methods.figures", figures());
        chapters.put("methods.beside", beside());
        chapters.put("methods.beneath", beneath());
        chapters.put("methods.patterns", patterns());
        chapters.put("methods.ahead", ahead());
        chapters.put("methods.activity", activity());
        chapters.values().removeIf(List::isEmpty);
        return chapters;
    }

    private List<String> figures() {
        var keys = new Keys();
        for (Calculation made : List.of(Calculation.FROM_PARTS, Calculation.FROM_INDICATORS)) {
            keys.add(
                    "methods.figures." + made.code(),
                    any(line -> line.version().measurement().calculation() == made));
        }
        keys.add("methods.figures.other", any(line -> !line.otherDefinitions().isEmpty()));
        keys.add("methods.figures.hidden", any(line -> line.workings().hidden().isPresent()));
        return keys.held;
    }

    private List<String> beside() {
        var keys = new Keys();
        keys.add("methods.beside.lists", any(line -> !line.standings().isEmpty()));
        keys.add(
                "methods.beside.quarters",
                any(line -> line.standings().stream()
                        .anyMatch(standing -> standing.rank().isPresent())));
        keys.add("methods.beside.chance", any(line -> line.certain().certainty() instanceof Certainty.Between));
        keys.add("methods.beside.few", any(line -> line.certain().few().isPresent()));
        return keys.held;
    }

    private List<String> beneath() {
        var keys = new Keys();
        keys.add("methods.beneath.parts", divided(division -> division.pieces().size() > 1));
        keys.add(
                "methods.beneath.contribution",
                divided(division -> division.whole().isPresent()));
        keys.add(
                "methods.beneath.gap",
                divided(division ->
                        division.pieces().stream().anyMatch(piece -> piece.gap().isPresent())));
        return keys.held;
    }

    private List<String> patterns() {
        var keys = new Keys();
        keys.add("methods.patterns.scan", scorecard.scan().isPresent());
        return keys.held;
    }

    private List<String> ahead() {
        var keys = new Keys();
        keys.add("methods.ahead.foreseen", any(line -> line.further().outlook().isPresent()));
        keys.add(
                "methods.ahead.remainder",
                any(line -> line.further().outlook().stream().anyMatch(outlook -> switch (outlook) {
                    case Outlook.Foreseen foreseen -> foreseen.remainder().isPresent();
                    case Outlook.Refused refused -> refused.remainder().isPresent();
                })));
        return keys.held;
    }

    private List<String> activity() {
        var keys = new Keys();
        keys.add("methods.range", any(line -> line.range().isPresent()));
        keys.add("methods.range.own", any(line -> line.version().expectedRange() == RangeRule.SEASONAL));
        return keys.held;
    }

    private boolean any(Predicate<Line> wanted) {
        return scorecard.lines().stream().anyMatch(wanted);
    }

    private boolean kpi(Predicate<Line> wanted) {
        return scorecard.lines(Kind.KPI).stream().anyMatch(wanted);
    }

    private boolean divided(Predicate<Division> wanted) {
        return any(line -> line.further().divisions().stream().anyMatch(wanted));
    }

    /** The keys whose condition holds. */
    private static final class Keys {
        private final List<String> held = new ArrayList<>();

        void add(String key, boolean holds) {
            if (holds) {
                held.add(key);
            }
        }
    }
}
