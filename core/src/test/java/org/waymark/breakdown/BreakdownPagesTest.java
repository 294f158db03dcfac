package org.waymark.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.methods.WorkedExample;
import org.waymark.period.Period;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.rating.Lines;
import org.waymark.rating.RatingRules;
import org.waymark.statistics.TwoProportions;
import org.waymark.statistics.TwoRates;

/** The worked examples of contributions, gaps, masking and the scan. */
class BreakdownPagesTest {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private static List<Cases> cases(String text) {
        return Stream.of(text.split(", "))
                .map(each -> each.split(" of "))
                .map(each -> new Cases(new BigDecimal(each[0]), new BigDecimal(each[1])))
                .toList();
    }

    @Test
    void the_example_of_contributions() throws IOException {
        WorkedExample example = WorkedExample.of("contributions", "kitagawa");
        List<Cases> then = cases(example.text("then"));
        List<Cases> now = cases(example.text("now"));
        var pairs = new ArrayList<Contributions.Pair>();
        for (int i = 0; i < then.size(); i++) {
            pairs.add(new Contributions.Pair(ContributionsTest.member("part " + i), then.get(i), now.get(i)));
        }
        Contributions found = Contributions.of(pairs, PERCENT);
        assertThat(found.change()).isCloseTo(example.number("change"), within(1e-12));
        assertThat(found.parts().stream().mapToDouble(Contribution::rate).toArray())
                .containsExactly(example.numbers("rate"), within(1e-12));
        assertThat(found.parts().stream().mapToDouble(Contribution::mix).toArray())
                .containsExactly(example.numbers("mix"), within(1e-12));
    }

    @Test
    void the_example_of_a_gap() throws IOException {
        WorkedExample example = WorkedExample.of("gaps", "gap");
        var both = new ArrayList<Gap.Both>();
        for (int i = 0; i < example.numbers("years").length; i++) {
            both.add(new Gap.Both(
                    Period.parse("CY" + (int) example.numbers("years")[i]).orElseThrow(),
                    example.numbers("group")[i],
                    example.numbers("whole")[i]));
        }
        Gap gap = Gap.of(ContributionsTest.member("group"), both, 0.05).orElseThrow();
        assertThat(gap.now()).isEqualTo(example.number("now"));
        assertThat(gap.slope()).isCloseTo(example.number("slope"), within(5e-8));
        assertThat(gap.way().code()).isEqualTo(example.text("way"));
    }

    @Test
    void the_example_of_what_the_whole_hides() throws IOException {
        WorkedExample example = WorkedExample.of("masking", "removal");
        List<Cases> parts = cases(example.text("parts"));
        var pieces = new ArrayList<Removal.Piece>();
        for (Cases part : parts) {
            pieces.add(new Removal.Piece(ContributionsTest.member("part " + pieces.size()), part));
        }
        var lines =
                new Lines(new BigDecimal(example.text("target")), new BigDecimal(example.text("floor")), null, null);
        assertThat(said((Figure.Known) Cases.sum(parts).figure(PERCENT), lines)).isEqualTo(example.text("whole"));
        assertThat(said(
                        Removal.of(pieces, Polarity.HIGHER, PERCENT)
                                .orElseThrow()
                                .without(),
                        lines))
                .isEqualTo(example.text("without the strongest"));
    }

    private static String said(Figure.Known figure, Lines lines) {
        BigDecimal rounded = Decimals.of(0).round(figure);
        return rounded + ", "
                + RatingRules.rate(rounded, Polarity.HIGHER, new RatingRule.Floor(), lines)
                        .code();
    }

    @Test
    void the_examples_of_two_shares() throws IOException {
        for (WorkedExample example :
                List.of(WorkedExample.of("scan", "proportions"), WorkedExample.of("scan", "small"))) {
            long[] part = longs(example.text("part"), " of ");
            long[] rest = longs(example.text("rest"), " of ");
            assertThat(TwoProportions.of(part[0], part[1], rest[0], rest[1]).p())
                    .isCloseTo(example.number("p"), within(5e-13));
        }
        WorkedExample example = WorkedExample.of("scan", "proportions");
        assertThat(TwoProportions.of(104, 200, 1260, 2000).logOdds())
                .isCloseTo(example.number("log odds ratio"), within(5e-13));
    }

    @Test
    void the_example_of_two_rates() throws IOException {
        WorkedExample example = WorkedExample.of("scan", "rates");
        long[] part = longs(example.text("part"), " over ");
        long[] rest = longs(example.text("rest"), " over ");
        assertThat(TwoRates.of(part[0], part[1], rest[0], rest[1]).p()).isCloseTo(example.number("p"), within(5e-13));
    }

    @Test
    void the_example_of_discoveries() throws IOException {
        WorkedExample example = WorkedExample.of("scan", "discoveries");
        var cases = new Cases(BigDecimal.TEN, PERCENT);
        var looks = new ArrayList<Look>();
        for (double p : example.numbers("p")) {
            looks.add(new Look(
                    IndicatorCode.of("repairs"),
                    ContributionsTest.member("part"),
                    Look.Aspect.LEVEL,
                    Period.parse("CY2024").orElseThrow(),
                    Optional.empty(),
                    cases,
                    cases,
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    p,
                    false));
        }
        assertThat(Scan.of(looks, 0, example.number("rate")).standing()).hasSize((int) example.number("kept"));
    }

    private static long[] longs(String text, String between) {
        return Stream.of(text.split(between)).mapToLong(Long::parseLong).toArray();
    }
}
