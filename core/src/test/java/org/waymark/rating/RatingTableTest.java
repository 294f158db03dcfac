package org.waymark.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.quantity.Decimals;

class RatingTableTest {
    private final Random random = new Random(11);

    @Test
    void the_table_says_of_every_figure_what_the_rule_says() {
        for (int run = 0; run < 3_000; run++) {
            Polarity polarity = Polarity.values()[random.nextInt(4)];
            RatingRule rule = switch (random.nextInt(3)) {
                case 0 -> new RatingRule.Floor();
                case 1 -> new RatingRule.Tolerance(BigDecimal.valueOf(1 + random.nextInt(300), 1));
                default -> random.nextInt(10) == 0 ? new RatingRule.None() : new RatingRule.Floor();
            };
            var lines = new Lines(line(1), line(3), line(2), line(2));
            Decimals decimals = Decimals.of(random.nextInt(3));
            var table = RatingTable.of(polarity, rule, lines, decimals);
            for (long units = -2_500; units <= 2_500; units += 1 + random.nextInt(3)) {
                assertThat(table.at(units))
                        .as("%s %s %s at %s", polarity, rule, lines, decimals.ofUnits(units))
                        .isEqualTo(RatingRules.rate(decimals.ofUnits(units), polarity, rule, lines));
            }
        }
    }

    private @Nullable BigDecimal line(int seldom) {
        return random.nextInt(4 * seldom) < 3 * seldom
                ? BigDecimal.valueOf(random.nextInt(4_000) - 2_000, random.nextInt(4))
                : null;
    }
}
