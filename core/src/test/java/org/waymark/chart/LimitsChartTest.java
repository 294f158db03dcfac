package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.period.Period;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.report.Messages;

class LimitsChartTest {
    private static final Period LAST = Period.parse("2024-06").orElseThrow();

    private static LimitsPlot.Mark mark(int back, double value, LimitsPlot.Signal signal, boolean afresh) {
        return new LimitsPlot.Mark(
                new Plot.Mark(
                        LAST.plus(-back),
                        Figure.of(BigDecimal.valueOf(value)),
                        false,
                        new BigDecimal("70"),
                        new BigDecimal("50"),
                        new BigDecimal("40"),
                        new BigDecimal("60"),
                        afresh),
                signal,
                signal == LimitsPlot.Signal.NONE ? "" : "above the upper limit of the process");
    }

    private static Chart chart(LimitsPlot.Mark... marks) {
        return LimitsChart.of(
                new LimitsPlot("Calls answered", new Scale(Unit.PERCENT, "", Decimals.of(1)), List.of(marks)),
                Messages.english());
    }

    private static Chart whole() {
        return chart(
                mark(4, 50, LimitsPlot.Signal.NONE, false),
                mark(3, 65, LimitsPlot.Signal.IMPROVEMENT, false),
                mark(2, 35, LimitsPlot.Signal.CONCERN, true),
                mark(1, 62, LimitsPlot.Signal.HIGH, false),
                mark(0, 38, LimitsPlot.Signal.LOW, false));
    }

    @Test
    void every_special_cause_has_a_shape_and_a_letter_of_its_own() {
        var letters = new ArrayList<String>();
        for (Shape shape : whole().shapes()) {
            if (shape instanceof Shape.Label label && label.text().length() == 1) {
                letters.add(label.text());
            }
        }
        assertThat(letters).contains("I", "C", "H", "L");
        long discs =
                whole().shapes().stream().filter(Shape.Circle.class::isInstance).count();
        assertThat(discs).as("only the common one is a disc").isEqualTo(1);
        assertThat(whole().shapes().stream()
                        .filter(shape -> shape instanceof Shape.Area area && area.ink() != Ink.RANGE)
                        .map(shape -> ((Shape.Area) shape).spots().size()))
                .containsExactly(4, 4, 3, 3);
    }

    @Test
    void mean_limits_and_target_are_named_at_their_ends() {
        assertThat(whole().shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(shape -> ((Shape.Label) shape).text()))
                .contains("Mean 50.0%", "Target 70.0%", "Upper limit 60.0%", "Lower limit 40.0%", "limits afresh");
    }

    @Test
    void the_text_says_what_the_picture_shows() {
        assertThat(whole().description().text())
                .isEqualTo("Process chart from February 2024 to June 2024, 5 figures. At the end the mean is 50.0% and"
                        + " the limits are 40.0% and 60.0%. The target is 70.0% at the end. Limits start afresh with"
                        + " April 2024. Special causes: March 2024, above the upper limit of the process"
                        + " (improvement); April 2024, above the upper limit of the process (concern); May 2024, above"
                        + " the upper limit of the process (high); June 2024, above the upper limit of the process"
                        + " (low).");
        assertThat(chart(mark(1, 50, LimitsPlot.Signal.NONE, false), mark(0, 51, LimitsPlot.Signal.NONE, false))
                        .description()
                        .text())
                .contains("No figure is a special cause.");
    }
}
