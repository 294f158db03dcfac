package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

class BandsChartTest {
    private static Chart chart(OptionalInt within) {
        return BandsChart.of(
                new Scale(Unit.COUNT, "", Decimals.of(0)),
                List.of(
                        new BandsChart.Band("Up to 6 weeks", Figure.of(BigDecimal.valueOf(40))),
                        new BandsChart.Band("Over 6 weeks", Figure.of(BigDecimal.valueOf(1020))),
                        new BandsChart.Band("Over 20 weeks", Figure.absent(Absence.CONFIDENTIAL))),
                within,
                "Over the limit",
                new Description("Ages", "As drawn."));
    }

    private static Stream<String> words(Chart chart) {
        return chart.shapes().stream().filter(Shape.Label.class::isInstance).map(shape -> ((Shape.Label) shape).text());
    }

    @Test
    void every_number_is_written_and_a_hidden_one_has_its_mark_and_no_bar() {
        Chart chart = chart(OptionalInt.of(2));
        assertThat(words(chart))
                .containsExactly(
                        "Up to 6 weeks", "40", "Over 6 weeks", "1,020", "Over the limit", "Over 20 weeks", "[c]");
        assertThat(chart.shapes().stream().filter(Shape.Area.class::isInstance)).hasSize(2);
    }

    @Test
    void the_limit_lies_between_the_bands_it_parts_and_those_beyond_are_filled() {
        List<Ink> fills = chart(OptionalInt.of(1)).shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(shape -> ((Shape.Area) shape).ink())
                .toList();
        assertThat(fills).containsExactly(Ink.RANGE, Ink.SERIES);
        double line = chart(OptionalInt.of(1)).shapes().stream()
                .filter(shape -> shape instanceof Shape.Line each && each.ink() == Ink.TARGET)
                .mapToDouble(shape -> ((Shape.Line) shape).spots().getFirst().y())
                .findFirst()
                .orElseThrow();
        List<Double> tops = chart(OptionalInt.of(1)).shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(shape -> ((Shape.Area) shape).spots().getFirst().y())
                .toList();
        assertThat(line).isBetween(tops.get(0), tops.get(1));
    }

    @Test
    void a_limit_inside_a_band_is_not_drawn() {
        assertThat(words(chart(OptionalInt.empty()))).doesNotContain("Over the limit");
    }
}
