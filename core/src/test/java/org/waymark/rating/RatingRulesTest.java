package org.waymark.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;

class RatingRulesTest {

    @ParameterizedTest(name = "{0}, {1}: {2} against target {3}, floor {4}, {5} to {6} is {7}")
    @CsvSource(textBlock = """
        HIGHER, floor,        60.0, 60,  50,  ,   ,    green
        HIGHER, floor,        59.9, 60,  50,  ,   ,    amber
        HIGHER, floor,        50.0, 60,  50,  ,   ,    amber
        HIGHER, floor,        49.9, 60,  50,  ,   ,    red
        HIGHER, floor,        59.9, 60,  ,    ,   ,    red
        HIGHER, floor,        60.0, ,    50,  ,   ,    no-target
        LOWER,  floor,        12,   12,  15,  ,   ,    green
        LOWER,  floor,        13,   12,  15,  ,   ,    amber
        LOWER,  floor,        15,   12,  15,  ,   ,    amber
        LOWER,  floor,        16,   12,  15,  ,   ,    red
        HIGHER, tolerance:10, 90,   100, ,    ,   ,    amber
        HIGHER, tolerance:10, 89.9, 100, ,    ,   ,    red
        LOWER,  tolerance:10, 110,  100, ,    ,   ,    amber
        LOWER,  tolerance:10, 110.1,100, ,    ,   ,    red
        HIGHER, tolerance:10, -11,  -10, ,    ,   ,    amber
        HIGHER, tolerance:10, -11.1,-10, ,    ,   ,    red
        TARGET, floor,        20,   25,  10,  20, 30,  green
        TARGET, floor,        30,   25,  10,  20, 30,  green
        TARGET, floor,        31,   25,  10,  20, 30,  amber
        TARGET, floor,        35,   25,  10,  20, 30,  amber
        TARGET, floor,        36,   25,  10,  20, 30,  red
        TARGET, floor,        14.9, 25,  10,  20, 30,  red
        TARGET, floor,        15,   25,  10,  20, 30,  amber
        TARGET, floor,        25,   25,  5,   ,   ,    green
        TARGET, floor,        24,   25,  5,   ,   ,    amber
        TARGET, tolerance:10, 27.5, 25,  ,    ,   ,    amber
        TARGET, tolerance:10, 27.6, 25,  ,    ,   ,    red
        NONE,   floor,        27.6, 25,  10,  ,   ,    not-rated-kind
        HIGHER, none,         27.6, 25,  10,  ,   ,    not-rated-kind
        """)
    void colours(
            Polarity polarity,
            String rule,
            BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String expected) {
        RatingRule parsed = RatingRule.parse(rule).orElseThrow();
        assertThat(RatingRules.rate(value, polarity, parsed, new Lines(target, floor, lower, upper))
                        .code())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1} to {2} is {3}")
    @CsvSource({
        "5000, 5000, 6000, within",
        "6000, 5000, 6000, within",
        "6001, 5000, 6000, above",
        "4999, 5000, 6000, below",
        "9999, 5000, , within",
        "1, , 6000, within",
        "7000, , 6000, above",
        "1, , , ''"
    })
    void activity_is_above_within_or_below_its_expected_range(
            BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper, String expected) {
        Range range = RatingRules.range(value, new Lines(null, null, lower, upper));
        assertThat(range == null ? "" : range.code()).isEqualTo(expected);
    }
}
