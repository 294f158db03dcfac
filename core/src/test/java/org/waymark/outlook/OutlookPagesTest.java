package org.waymark.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Polarity;
import org.waymark.methods.WorkedExample;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** The worked examples of the year ahead and of expected ranges. */
class OutlookPagesTest {

    @Test
    void the_example_of_what_remains() throws IOException {
        WorkedExample example = WorkedExample.of("outlook", "remainder");
        Period year = Period.parse("FY2024-25").orElseThrow();
        String[] known = example.text("known").split(" of ");
        BigDecimal target = new BigDecimal(example.text("target"));
        BigDecimal cases = Stream.of(example.text("cases a year before").split(", "))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var question = new Question(
                year,
                Frequency.QUARTER.within(year.start(), year.end(), YearType.FINANCIAL),
                4,
                Adding.RATIO,
                BigDecimal.valueOf(100),
                true,
                Polarity.HIGHER,
                target,
                null,
                null,
                false);
        var part = new Part(
                Period.parse("FY2024-25-Q1").orElseThrow(), new BigDecimal(known[0]), new BigDecimal(known[1]));
        assertThat(Remainder.of(List.of(part), 3, cases, target, false, question)
                        .average()
                        .doubleValue())
                .isCloseTo(example.number("must average"), within(5e-7));
    }

    @Test
    void the_example_of_the_forecast() throws IOException {
        WorkedExample example = WorkedExample.of("outlook", "theta");
        double[] ahead = example.numbers("ahead");
        assertThat(Smoothing.theta(example.numbers("figures"), (int) example.number("season"), ahead.length))
                .containsExactly(ahead, within(5e-7));
    }

    @Test
    void the_example_of_the_range() throws IOException {
        WorkedExample example = WorkedExample.of("outlook", "range");
        assertThat(Trials.halfWidth(example.numbers("errors"))).isEqualTo(example.number("half width"));
    }

    @Test
    void the_example_of_the_expected_range() throws IOException {
        WorkedExample example = WorkedExample.of("expected-range", "seasonal");
        Period first = Period.parse("FY2021-22-Q1").orElseThrow();
        var held = new ArrayList<ExpectedRange.Held>();
        for (int year = 0; year < 3; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                held.add(new ExpectedRange.Held(
                        first.plus(4 * year + quarter - 1), example.numbers("quarter " + quarter)[year]));
            }
        }
        ExpectedRange range = ExpectedRange.of(
                        held, Period.parse("FY2024-25-Q2").orElseThrow(), YearType.FINANCIAL)
                .orElseThrow();
        assertThat(range.mean()).isCloseTo(example.number("mean of quarter 2"), within(5e-7));
        assertThat(range.spread()).isCloseTo(example.number("spread"), within(5e-7));
        assertThat(range.low()).isCloseTo(example.number("low"), within(5e-7));
        assertThat(range.high()).isCloseTo(example.number("high"), within(5e-7));
    }
}
