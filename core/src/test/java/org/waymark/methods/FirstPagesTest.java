package org.waymark.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.benchmark.PeerFigure;
import org.waymark.benchmark.Standing;
import org.waymark.benchmark.Standings;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.rating.Lines;
import org.waymark.rating.RatingRules;
import org.waymark.statistics.Regression;

/** The worked examples of ratings, regression and neighbours. */
final class FirstPagesTest {

    @Test
    void the_example_of_ratings() throws IOException {
        WorkedExample example = WorkedExample.of("rating", "floor");
        var lines =
                new Lines(new BigDecimal(example.text("target")), new BigDecimal(example.text("floor")), null, null);
        var decimals = new Decimals((int) example.number("decimals"));
        List<String> colours = Stream.of(example.text("figure").split(", "))
                .map(figure -> RatingRules.rate(
                                decimals.round((Figure.Known) Figure.of(new BigDecimal(figure))),
                                Polarity.parse(example.text("polarity")).orElseThrow(),
                                new RatingRule.Floor(),
                                lines)
                        .code())
                .toList();
        assertThat(String.join(", ", colours)).isEqualTo(example.text("colour"));
    }

    @Test
    void the_example_of_the_regression() throws IOException {
        WorkedExample example = WorkedExample.of("direction-of-travel", "regression");
        double[] figures = example.numbers("figures");
        Regression line = Regression.fit(
                IntStream.range(0, figures.length).asDoubleStream().toArray(), figures);
        assertThat(line.slope()).isCloseTo(example.number("slope"), within(5e-9));
        assertThat(line.standardError()).isCloseTo(example.number("standard error"), within(5e-9));
        assertThat(line.t()).isCloseTo(example.number("t"), within(5e-9));
        assertThat(line.p()).isCloseTo(example.number("p"), within(5e-8));
    }

    @Test
    void the_example_of_neighbours() throws IOException {
        WorkedExample example = WorkedExample.of("neighbours", "neighbours");
        var period = new Period.Year(YearType.CALENDAR, 2024);
        double[] theirs = example.numbers("theirs");
        var members = new ArrayList<Group.Member>();
        var figures = new ArrayList<PeerFigure>();
        for (int i = 0; i < theirs.length; i++) {
            AreaCode area = AreaCode.of("E1000%04d".formatted(i));
            members.add(new Group.Member(area, Optional.empty()));
            figures.add(new PeerFigure(area, BigDecimal.valueOf(theirs[i]), null, null));
        }
        Standing standing = Standings.of(
                new Group(
                        "neighbours",
                        "2025",
                        AreaCode.of("E10000016"),
                        members,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                period,
                figures,
                Optional.of(new PeerFigure(AreaCode.of("E10000016"), new BigDecimal(example.text("ours")), null, null)),
                Polarity.parse(example.text("polarity")).orElseThrow(),
                BigDecimal.valueOf(100),
                1);
        assertThat(standing.mean().getAsDouble()).isEqualTo(example.number("mean"));
        assertThat(standing.median().getAsDouble()).isEqualTo(example.number("median"));
        assertThat((double) standing.rank().orElseThrow()).isEqualTo(example.number("rank"));
        assertThat((double) standing.of()).isEqualTo(example.number("of"));
    }
}
