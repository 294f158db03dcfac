package org.waymark.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.indicator.Version;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/**
 * What a target must not be, in order; after the first that it fails no other is asked.
 *
 * @param words what to put into the sentence; null when there is nothing to complain of
 */
record TargetCheck(String rule, String column, Question words) {

    /** Asks about a target of an indicator as defined in its period. */
    interface Question {
        Object @Nullable [] ask(Indicator indicator, Version version, Target target);
    }

    static final List<TargetCheck> IN_ORDER = List.of(
            new TargetCheck("target-incomplete", "target", TargetCheck::incomplete),
            new TargetCheck(
                    "lower-above-upper",
                    "lower",
                    (_, _, t) ->
                            above(t.lower(), t.upper()) ? new Object[] {"lower", t.lower(), "upper", t.upper()} : null),
            new TargetCheck(
                    "negative-number",
                    "floor",
                    (_, version, t) -> t.floor() != null
                                    && polarity(version) == Polarity.TARGET
                                    && t.floor().signum() < 0
                            ? new Object[] {"value", t.floor().toPlainString(), "what", "a distance from the target"}
                            : null),
            new TargetCheck(
                    "target-outside-range",
                    "target",
                    (_, version, t) -> polarity(version) == Polarity.TARGET
                                    && (above(t.lower(), t.target()) || above(t.target(), t.upper()))
                            ? new Object[] {"target", t.target(), "lower", given(t.lower()), "upper", given(t.upper())}
                            : null),
            new TargetCheck("floor-wrong-side", "floor", TargetCheck::wrongSide),
            new TargetCheck(
                    "no-floor",
                    "floor",
                    (indicator, version, t) -> rated(version, t)
                                    && polarity(version) != Polarity.TARGET
                                    && version.ratingRule() instanceof RatingRule.Floor
                                    && t.floor() == null
                            ? new Object[] {"indicator", indicator.code()}
                            : null));

    static void all(Reading row, Indicator indicator, Target target) {
        for (TargetCheck check : IN_ORDER) {
            Object[] words = check.words.ask(indicator, indicator.at(target.period()), target);
            if (words != null) {
                int column = row.column(check.column);
                row.complain(Rule.named(check.rule), column, row.cell(column), words);
                return;
            }
        }
    }

    private static Polarity polarity(Version version) {
        return version.measurement().polarity();
    }

    /** Whether a colour depends on the row. */
    private static boolean rated(Version version, Target target) {
        return version.kind() == Kind.KPI
                && target.origin() == Origin.LOCAL
                && polarity(version) != Polarity.NONE
                && !(version.ratingRule() instanceof RatingRule.None);
    }

    private static Object @Nullable [] incomplete(Indicator indicator, Version version, Target target) {
        if (target.target() != null) {
            return null;
        }
        if (rated(version, target)) {
            return new Object[] {"indicator", indicator.code(), "what", "a rated KPI", "missing", "target"};
        }
        if (target.lower() == null && target.upper() == null) {
            return new Object[] {
                "indicator",
                indicator.code(),
                "what",
                switch (version.kind()) {
                    case KPI -> "a KPI";
                    case ACTIVITY -> "an activity indicator";
                    case CONTEXT -> "a context indicator";
                },
                "missing",
                version.kind() == Kind.KPI ? "target" : "target, lower or upper"
            };
        }
        return null;
    }

    private static Object @Nullable [] wrongSide(Indicator indicator, Version version, Target target) {
        boolean wrong = switch (polarity(version)) {
            case HIGHER -> above(target.floor(), target.target());
            case LOWER -> above(target.target(), target.floor());
            case TARGET, NONE -> false;
        };
        return wrong
                ? new Object[] {
                    "floor",
                    given(target.floor()),
                    "target",
                    given(target.target()),
                    "indicator",
                    indicator.code(),
                    "better",
                    polarity(version).code()
                }
                : null;
    }

    private static boolean above(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) > 0;
    }

    private static String given(@Nullable BigDecimal number) {
        return number == null ? "(not given)" : number.toPlainString();
    }
}
