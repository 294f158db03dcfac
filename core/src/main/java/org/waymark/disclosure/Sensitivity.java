package org.waymark.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.confidentiality.Dominance;
import org.waymark.confidentiality.Protection;
import org.waymark.confidentiality.Rules;
import org.waymark.indicator.IndicatorCode;
import org.waymark.quantity.Unit;

/** What protection each amount needs, by the rules. */
final class Sensitivity {
    private record Asked(IndicatorCode indicator, Set<String> dimensions, String source) {}

    private final Rules rules;
    private final Structure structure;
    private final Map<Asked, Protection> settled = new HashMap<>();

    Sensitivity(Rules rules, Structure structure) {
        this.rules = rules;
        this.structure = structure;
    }

    Protection protection(IndicatorCode indicator, Place place, String source) {
        return settled.computeIfAbsent(
                new Asked(indicator, structure.dimensions(place), source),
                asked -> rules.of(asked.indicator(), asked.dimensions(), asked.source()));
    }

    /** What a count of people or cases needs; null when it may be shown. */
    @Nullable
    Need count(Protection protection, Side side, Unit unit, BigDecimal amount) {
        if (protection.exempt() || !Amounts.counts(side, unit)) {
            return null;
        }
        return Amounts.whole(amount).map(count -> small(protection, count)).orElse(null);
    }

    /** What a whole number of people or cases needs; null when it may be shown. */
    static @Nullable Need small(Protection protection, long count) {
        return !protection.exempt() && protection.isSmall(count)
                ? new Need.Small(
                        protection.zerosShown() ? 1 : 0, protection.threshold() - 1, Math.max(1, protection.width()))
                : null;
    }

    /**
     * What a sum of money needs for the sake of its largest contributors; null when none dominates.
     *
     * @param contributions by dimension: what each of its members gave
     */
    static @Nullable Need dominated(
            Protection protection, BigDecimal amount, Function<String, List<BigDecimal>> contributions) {
        double lack = 0;
        if (!protection.exempt()) {
            for (Protection.Concentration each : protection.concentrations()) {
                List<BigDecimal> given = contributions.apply(each.contributors());
                if (each.dominance().hides(given)) {
                    lack = Math.max(lack, Math.max(1, lack(each.dominance(), given)));
                }
            }
        }
        double value = amount.doubleValue();
        return lack == 0 ? null : new Need.Apart(Math.max(0, value - lack), value + lack);
    }

    /** How far from the truth an attacker must be kept so that the rule holds: what the sum lacks to be safe by itself. */
    static double lack(Dominance rule, List<BigDecimal> contributions) {
        double[] sizes = contributions.stream()
                .mapToDouble(each -> Math.abs(each.doubleValue()))
                .sorted()
                .toArray();
        double all = 0;
        double top = 0;
        double rest = 0;
        int largest = rule instanceof Dominance.Largest of ? of.largest() : 2;
        for (int i = 0; i < sizes.length; i++) {
            double size = sizes[sizes.length - 1 - i];
            all += size;
            top += i < largest ? size : 0;
            rest += i < 2 ? 0 : size;
        }
        double first = sizes.length == 0 ? 0 : sizes[sizes.length - 1];
        return switch (rule) {
            case Dominance.Largest(int _, int k) -> top * 100 / k - all;
            case Dominance.Within(int p) -> first * p / 100 - rest;
            case Dominance.WithinKnowing(int p, int q) -> first * p / q - rest;
        };
    }
}
