package org.waymark.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.indicator.Kind;
import org.waymark.indicator.TrendRule;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.TrendSettings;
import org.waymark.trend.Note;
import org.waymark.trend.Trend;

/** How directions were tested in this report, and how many of them chance alone would make. */
final class TrendMethods {
    /** Fingertips tests at 99.8%. */
    private static final double FINGERTIPS = 0.002;

    /** How often the last of twelve to 24 steady figures looks special, in a hundred: worked out by FalseAlarmsTest. */
    private static final double LIMITS = 1.6;

    private final Scorecard scorecard;
    private final Messages words;
    private final TrendSettings settings;

    TrendMethods(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.settings = scorecard.template().trend();
    }

    List<String> write() {
        var said = new ArrayList<String>();
        TrendRule own = TrendRule.parse(settings.rule()).orElse(TrendRule.REGRESSION);
        if (scorecard.lines().stream().anyMatch(line -> line.trend().rule() == own) || own == TrendRule.NONE) {
            said.add(rule(own));
        }
        Set<TrendRule> others = others(own);
        if (!others.isEmpty()) {
            said.add(words.say("methods.rules.own"));
            others.forEach(rule -> said.add(rule(rule)));
        }
        if (tests(own) || others.stream().anyMatch(TrendMethods::tests)) {
            if (scorecard.lines().stream()
                    .anyMatch(line -> line.version().measurement().overlapping())) {
                said.add(words.say("methods.overlap"));
            }
            chance(said);
        }
        return said;
    }

    private String rule(TrendRule rule) {
        return words.say("methods.rule." + rule.code(), percent(settings.level()), settings.minimumPoints());
    }

    private Set<TrendRule> others(TrendRule own) {
        var others = new LinkedHashSet<TrendRule>();
        for (Line line : scorecard.lines()) {
            TrendRule rule = line.trend().rule();
            if (rule != own && rule != TrendRule.NONE) {
                others.add(rule);
            }
        }
        return others;
    }

    private static boolean tests(TrendRule rule) {
        return switch (rule) {
            case REGRESSION, MANN_KENDALL, SEASONAL_KENDALL, SPC, SPC_PARTS, FINGERTIPS -> true;
            case PREVIOUS, SAME_PERIOD_LAST_YEAR, NONE -> false;
        };
    }

    private void chance(List<String> said) {
        long stricter = count(tested -> tested.p().isPresent() && tested.rule() == TrendRule.FINGERTIPS);
        long tests = count(tested -> tested.p().isPresent());
        long limits = count(tested -> tested.process().isPresent());
        if (tests > 0 || limits == 0) {
            double expected = settings.level() * (tests - stricter) + FINGERTIPS * stricter;
            said.add(words.say(
                    "methods.chance",
                    tests,
                    percent(settings.level()),
                    tenths(expected),
                    Sentences.capital(words.number(tests))));
        }
        if (limits > 0) {
            said.add(words.say(
                    "methods.chance.limits",
                    limits,
                    Sentences.plain(BigDecimal.valueOf(LIMITS)),
                    tenths(limits * LIMITS / 100),
                    Sentences.capital(words.number(limits))));
        }
        settings.falseDiscoveryRate()
                .ifPresent(rate -> said.add(words.say("methods.discoveries", percent(rate), held())));
    }

    private long held() {
        return count(tested -> tested.notes().stream().anyMatch(Note.PutDownToChance.class::isInstance));
    }

    private long count(Predicate<Trend.Tested> wanted) {
        return scorecard.lines(Kind.KPI).stream()
                .filter(line -> line.trend() instanceof Trend.Tested tested && wanted.test(tested))
                .count();
    }

    private static String percent(double share) {
        return Sentences.plain(
                BigDecimal.valueOf(share * 100).round(new MathContext(6)).stripTrailingZeros());
    }

    private static String tenths(double number) {
        int places = number > 0 && number < 0.05 ? 2 : 1;
        return Sentences.plain(BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP));
    }
}
