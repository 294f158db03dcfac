package org.waymark.indicator;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which indicators a figure is made of: a sum over a sum, or without the second a weighted sum.
 *
 * @param numerator of the numerators of its indicators, or of their values
 * @param denominator of the denominators of its indicators, or of their values
 */
public record Composition(Formula numerator, Optional<Formula> denominator) {

    /** Every indicator it is made of, in order of mention. */
    public Set<IndicatorCode> indicators() {
        var indicators = new LinkedHashSet<>(numerator.indicators());
        denominator.map(Formula::indicators).ifPresent(indicators::addAll);
        return indicators;
    }

    @Override
    public String toString() {
        return denominator.map(below -> "(" + numerator + ") / (" + below + ")").orElseGet(numerator::toString);
    }
}
