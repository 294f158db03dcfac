package org.waymark.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.template.Patterns;

/** Reads {@code [patterns]} of report.toml: what a report looks for beneath its figures. */
final class PatternsReader {
    private static final String LEFT_OUT = "it is left out";

    /** The keys under {@code [patterns]}. */
    static final List<String> KEYS = List.of("dimensions", "area_kinds", "baseline", "rate");

    private final Set<String> dimensions;
    private final Set<String> kinds;

    /**
     * @param dimensions those of cohorts.csv; empty when there is none, and any is accepted
     * @param kinds of area, those of areas.csv; empty when there is none, and any is accepted
     */
    PatternsReader(Set<String> dimensions, Set<String> kinds) {
        this.dimensions = dimensions;
        this.kinds = kinds;
    }

    Patterns read(Tree report, YearType years) {
        Patterns product = Patterns.PRODUCT;
        Optional<Tree> given =
                report.tree("patterns", "[patterns] and its settings below", "the product's own are used");
        if (given.isEmpty()) {
            return product;
        }
        Tree tree = given.get();
        tree.only(KEYS);
        return new Patterns(
                known(tree, "dimensions", "dimensions = [\"phase\"]", "unknown-dimension", dimensions),
                known(tree, "area_kinds", "area_kinds = [\"district\"]", "unknown-area-kind", kinds),
                baseline(tree, years),
                rate(tree, "rate", "rate = 0.05", "0.05 is used").orElse(product.rate()));
    }

    /** A share of finds that may be chance: above 0 and below 1. */
    static OptionalDouble rate(Tree tree, String key, String example, String instead) {
        Optional<BigDecimal> rate = tree.number(key, example, instead);
        if (rate.isPresent() && (rate.get().signum() <= 0 || rate.get().compareTo(BigDecimal.ONE) >= 0)) {
            tree.complain("bad-rate", key, rate.get().toPlainString(), "instead", instead, "plain", example);
            return OptionalDouble.empty();
        }
        return rate.map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Optional<Period> baseline(Tree tree, YearType years) {
        Optional<String> text = tree.text("baseline", "baseline = \"FY2018-19\"", LEFT_OUT);
        Optional<Period> period = text.flatMap(written -> Period.parse(written, years));
        if (text.isPresent() && period.isEmpty()) {
            tree.complain("bad-period", "baseline", text.get(), "plain", PeriodHint.of(text.get(), years));
        }
        return period;
    }

    /** Words nobody knows are left out, so that a slip does not stand for a pattern that was never looked for. */
    private static List<String> known(Tree tree, String key, String example, String rule, Set<String> known) {
        List<String> words = tree.texts(key, example, LEFT_OUT).orElse(List.of());
        for (String word : words) {
            if (!known.isEmpty() && !known.contains(word)) {
                String nearest = Nearest.to(word, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Use one of: " + String.join(", ", known) + ".");
                tree.complain(rule, key, word, "nearest", nearest);
            }
        }
        return words.stream()
                .filter(word -> known.isEmpty() || known.contains(word))
                .distinct()
                .toList();
    }
}
