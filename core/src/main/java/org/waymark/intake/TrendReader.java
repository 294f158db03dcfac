package org.waymark.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.TrendRule;
import org.waymark.template.TrendSettings;

/** Reads {@code [trend]} of report.toml: how direction of travel is judged where an indicator does not say. */
final class TrendReader {
    /** The keys under {@code [trend]}. */
    static final List<String> KEYS = List.of("rule", "level", "minimum_points", "false_discovery_rate");

    private TrendReader() {}

    static TrendSettings read(Tree tree) {
        TrendSettings product = TrendSettings.PRODUCT;
        Optional<Tree> given = tree.tree("trend", "[trend] and its settings below", "the product's own are used");
        if (given.isEmpty()) {
            return product;
        }
        Tree trend = given.get();
        trend.only(KEYS);
        Optional<TrendRule> rule = trend.choice(
                "rule",
                TrendRule::parse,
                Words.of(TrendRule.values(), TrendRule::code),
                "rule = \"regression\"",
                product.rule() + " is used");
        Optional<BigDecimal> level = trend.number("level", "level = 0.05", "0.05 is used");
        if (level.isPresent() && (level.get().signum() <= 0 || level.get().compareTo(BigDecimal.ONE) >= 0)) {
            trend.complain("bad-level", "level", level.get().toPlainString());
            level = Optional.empty();
        }
        Optional<Integer> points = trend.whole("minimum_points", "minimum_points = 6", "6 is used");
        if (points.isPresent() && points.get() < 3) {
            trend.complain("bad-minimum-points", "minimum_points", points.get().toString());
            points = Optional.empty();
        }
        return new TrendSettings(
                rule.map(TrendRule::code).orElse(product.rule()),
                level.map(BigDecimal::doubleValue).orElse(product.level()),
                points.orElse(product.minimumPoints()),
                PatternsReader.rate(
                        trend, "false_discovery_rate", "false_discovery_rate = 0.05", "the rate is not controlled"));
    }
}
