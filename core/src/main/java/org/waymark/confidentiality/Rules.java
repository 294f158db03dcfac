package org.waymark.confidentiality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.confidentiality.Rule.Zeros;
import org.waymark.indicator.IndicatorCode;

/**
 * Every row, and what they come to for one figure. Field by field the narrowest row decides: of the indicator and a
 * dimension, of the indicator, of a dimension, of neither; then the product. Of several dimensions the strictest decides.
 */
public record Rules(List<Rule> rules) {
    public Rules {
        rules = List.copyOf(rules);
    }

    public static Rules of(List<Rule> rules) {
        return new Rules(rules);
    }

    /**
     * @param dimensions those of the figure's cohort and, of a place within the council, its kind; none, or {@link Rule#ALL},
     *     for a figure of all the people of the council
     * @param source of the figure; empty when not given
     */
    public Protection of(IndicatorCode indicator, Set<String> dimensions, String source) {
        Set<String> of = dimensions.isEmpty() ? Set.of(Rule.ALL) : dimensions;
        List<Rule> matching = rules.stream()
                .filter(rule -> rule.indicator().map(indicator::equals).orElse(true)
                        && rule.dimension().map(of::contains).orElse(true))
                .toList();
        return settle(matching, source);
    }

    private static Protection settle(List<Rule> matching, String source) {
        Protection product = Protection.PRODUCT;
        return new Protection(
                strictest(matching, Rule::threshold, Math::max).orElse(product.threshold()),
                strictest(matching, Rule::zeros, (one, other) -> one == Zeros.HIDE ? one : other)
                        .map(zeros -> zeros == Zeros.SHOW)
                        .orElse(product.zerosShown()),
                strictest(matching, Rule::rounding, Math::max),
                concentrations(matching),
                strictest(matching, Rule::singletons, Boolean::logicalOr).orElse(product.singletons()),
                strictest(matching, Rule::width, Math::max).orElse(product.width()),
                strictest(matching, Rule::hollow, Math::min).orElse(product.hollow()),
                matching.stream()
                        .flatMap(rule -> rule.exemptSource().stream())
                        .anyMatch(start -> source.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT))));
    }

    /**
     * The headings under which a row shows more than would be shown without it, so that it must say why; none for a row that
     * hides as much or more.
     */
    public List<String> loosened(Rule rule) {
        List<Rule> wider = rules.stream()
                .filter(other -> other.rank() < rule.rank()
                        && (other.indicator().isEmpty() || other.indicator().equals(rule.indicator()))
                        && (other.dimension().isEmpty() || other.dimension().equals(rule.dimension())))
                .toList();
        Protection without = settle(wider, "");
        var headings = new ArrayList<String>();
        if (rule.threshold()
                .filter(least -> least < Math.max(without.threshold(), Protection.PRODUCT.threshold()))
                .isPresent()) {
            headings.add("threshold");
        }
        if (!without.zerosShown()
                && rule.zeros().filter(zeros -> zeros == Zeros.SHOW).isPresent()) {
            headings.add("zeros");
        }
        if (rule.rounding().filter(base -> base < without.rounding().orElse(0)).isPresent()) {
            headings.add("rounding");
        }
        if (without.singletons() && rule.singletons().filter(known -> !known).isPresent()) {
            headings.add("singletons");
        }
        if (rule.width()
                .filter(width -> width < Math.max(without.width(), Protection.PRODUCT.width()))
                .isPresent()) {
            headings.add("width");
        }
        if (rule.exemptSource().isPresent()) {
            headings.add("exempt_source");
        }
        return headings;
    }

    /** The value of the narrowest rows that have one. */
    private static <T> Optional<T> strictest(
            List<Rule> matching, Function<Rule, Optional<T>> field, BinaryOperator<T> stricter) {
        return narrowest(matching, rule -> field.apply(rule).isPresent())
                .flatMap(rule -> field.apply(rule).stream())
                .reduce(stricter);
    }

    private static List<Protection.Concentration> concentrations(List<Rule> matching) {
        return narrowest(matching, rule -> rule.dominance().isPresent())
                .flatMap(rule -> rule.dominance().stream()
                        .flatMap(test -> rule.contributors().stream()
                                .map(dimension -> new Protection.Concentration(dimension, test))))
                .distinct()
                .toList();
    }

    private static Stream<Rule> narrowest(List<Rule> matching, Predicate<Rule> says) {
        int rank = Collections.max(
                Stream.concat(Stream.of(0), matching.stream().filter(says).map(Rule::rank))
                        .toList());
        return matching.stream().filter(rule -> rule.rank() == rank && says.test(rule));
    }
}
