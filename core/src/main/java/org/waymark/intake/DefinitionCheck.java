package org.waymark.intake;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.Version;
import org.waymark.quantity.Unit;

/**
 * What one version of a definition must not be, in order.
 *
 * @param column where the complaint stands
 * @param words what to put into the sentence; null when there is nothing to complain of
 */
record DefinitionCheck(String rule, String column, BiFunction<IndicatorCode, Version, Object @Nullable []> words) {

    static final List<DefinitionCheck> IN_ORDER = List.of(
            new DefinitionCheck(
                    "rate-without-per",
                    "per",
                    (code, version) -> version.measurement().scale().unit() == Unit.RATE
                                    && divides(version.measurement())
                                    && version.measurement().per().signum() == 1
                                    && version.measurement().per().scale() == 0
                                    && version.measurement().per().intValue() == 1
                            ? new Object[] {"indicator", code}
                            : null),
            new DefinitionCheck("formula-missing", "numerator_of", FormulaRows::missing),
            new DefinitionCheck("formula-without-calculation", "calculation", FormulaRows::unused),
            new DefinitionCheck("shares-added", "denominator_of", FormulaRows::sharesAdded),
            new DefinitionCheck("reason-missing", "reason", DefinitionCheck::unexplained),
            new DefinitionCheck(
                    "range-not-held",
                    "expected_range",
                    (code, version) -> version.kind() != Kind.ACTIVITY && version.expectedRange() == RangeRule.SEASONAL
                            ? new Object[] {
                                "indicator", code, "kind", version.kind().code()
                            }
                            : null),
            new DefinitionCheck(
                    "overlapping-without-underlying",
                    "underlying",
                    (code, version) -> version.measurement().overlapping()
                                    && version.measurement().calculation() == Calculation.AS_SUPPLIED
                                    && version.measurement().underlying().isEmpty()
                            ? new Object[] {
                                "indicator",
                                code,
                                "basis",
                                version.measurement().basis().code()
                            }
                            : null),
            new DefinitionCheck("trend-on-overlap", "trend", TrendChecks::onOverlap),
            new DefinitionCheck("trend-needs-years", "trend", TrendChecks::needsYears),
            new DefinitionCheck("trend-needs-seasons", "trend", TrendChecks::needsSeasons),
            new DefinitionCheck("trend-needs-parts", "trend", TrendChecks::needsParts));

    static void all(Reading row, IndicatorCode code, Version version) {
        for (DefinitionCheck check : IN_ORDER) {
            Object[] words = check.words.apply(code, version);
            if (words != null) {
                int column = row.column(check.column);
                row.complain(Rule.named(check.rule), column, row.cell(column), words);
            }
        }
    }

    /** Whether a figure is a quotient that Waymark works out. */
    private static boolean divides(Measurement measurement) {
        return switch (measurement.calculation()) {
            case AS_SUPPLIED -> false;
            case FROM_PARTS -> true;
            case FROM_INDICATORS ->
                measurement.composition().flatMap(Composition::denominator).isPresent();
        };
    }

    private static Object @Nullable [] unexplained(IndicatorCode code, Version version) {
        if (!version.life().reason().isEmpty()) {
            return null;
        }
        if (version.life().retiredFrom().isPresent()) {
            return new Object[] {"indicator", code, "what", "retired"};
        }
        if (version.draft()) {
            return new Object[] {"indicator", code, "what", "drafted anew"};
        }
        return version.comparable() ? null : new Object[] {"indicator", code, "what", "not comparable"};
    }
}
