package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.report.Messages;

class ProcessChartTest {
    private static final Description SAID = new Description("Map", "As drawn.");

    private static ProcessChart.Box box(String name, OptionalInt beside, double half, boolean most) {
        return new ProcessChart.Box(
                name,
                List.of("3,215 entered, 412 still in it", "Half are through by " + half + " weeks"),
                List.of("412 still in it", "Half by " + half + " weeks"),
                beside,
                new ProcessChart.Times(
                        OptionalDouble.of(half / 2),
                        OptionalDouble.of(half),
                        OptionalDouble.of(half * 2),
                        OptionalDouble.of(6),
                        "limit 6 weeks"),
                most);
    }

    private static List<ProcessChart.Box> boxes() {
        return List.of(
                box("Deciding", OptionalInt.empty(), 5, false),
                box("Advice", OptionalInt.empty(), 12, true),
                box("Refusing", OptionalInt.of(0), 9, false),
                box("Drafting", OptionalInt.empty(), 4, false),
                box("Finishing", OptionalInt.empty(), 3, false));
    }

    private static Stream<Shape.Label> labels(Chart chart) {
        return chart.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast);
    }

    private static Shape.Label label(Chart chart, String text) {
        return labels(chart)
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Chart drawn(boolean large) {
        return large
                ? ProcessChart.large(boxes(), SAID, Messages.english())
                : ProcessChart.of(boxes(), SAID, Messages.english());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everything_stays_on_the_paper(boolean large) {
        Chart chart = drawn(large);
        assertThat(chart.shapes()).allSatisfy(shape -> {
            List<Spot> spots = switch (shape) {
                case Shape.Line(List<Spot> of, Ink _) -> of;
                case Shape.Area(List<Spot> of, Ink _) -> of;
                case Shape.Circle(Spot centre, double _, Ink _, boolean _) -> List.of(centre);
                case Shape.Label label -> List.of(label.at());
            };
            assertThat(spots)
                    .allMatch(spot ->
                            spot.x() >= 0 && spot.x() <= chart.width() && spot.y() >= 0 && spot.y() <= chart.height());
        });
        labels(chart)
                .filter(label -> label.anchor() == Shape.Anchor.START)
                .forEach(label -> assertThat(label.at().x() + Lettering.width(label.text(), label.size()))
                        .as(label.text())
                        .isLessThanOrEqualTo(chart.width()));
    }

    @Test
    void in_large_print_it_is_brief_and_no_taller_than_twice_its_width() {
        assertThat(labels(drawn(true)).map(Shape.Label::text))
                .contains("412 still in it")
                .noneMatch(text -> text.contains("entered"));
        assertThat(drawn(true).height()).isLessThan(2 * drawn(true).width());
    }

    @Test
    void stages_follow_from_left_to_right_and_then_in_the_next_row() {
        Chart chart = drawn(false);
        Spot first = label(chart, "Deciding").at();
        Spot second = label(chart, "Advice").at();
        Spot third = label(chart, "Drafting").at();
        assertThat(second.x()).isGreaterThan(first.x());
        assertThat(third.x()).isEqualTo(first.x());
        assertThat(third.y()).isGreaterThan(first.y());
        assertThat(label(chart, "Finishing").at().y()).isEqualTo(third.y());
    }

    @Test
    void a_stage_that_runs_beside_another_hangs_under_it_and_says_so() {
        Chart chart = drawn(false);
        Spot beside = label(chart, "Refusing").at();
        assertThat(beside.x()).isEqualTo(label(chart, "Deciding").at().x());
        assertThat(beside.y())
                .isBetween(
                        label(chart, "Deciding").at().y(),
                        label(chart, "Drafting").at().y());
        assertThat(labels(chart).filter(label -> label.text().equals("At the same time:")))
                .hasSize(1);
        assertThat(chart.shapes().stream()
                        .filter(shape -> shape instanceof Shape.Line line && line.ink() == Ink.MISSING))
                .as("its edge and the line it hangs on")
                .hasSize(2);
    }

    @Test
    void the_stage_that_adds_most_has_words_a_shape_and_a_broad_edge() {
        Chart chart = drawn(false);
        assertThat(labels(chart).filter(label -> label.text().equals("Adds most days")))
                .hasSize(1);
        assertThat(chart.shapes().stream()
                        .filter(shape -> shape instanceof Shape.Line line
                                && line.ink() == Ink.SERIES
                                && line.spots().size() == 5))
                .hasSize(1);
        assertThat(chart.shapes().stream()
                        .filter(shape -> shape instanceof Shape.Area area
                                && area.ink() == Ink.WHITE
                                && area.spots().size() == 3))
                .hasSize(1);
    }

    @Test
    void bars_are_on_one_scale() {
        List<Double> widths = drawn(false).shapes().stream()
                .filter(shape -> shape instanceof Shape.Area area && area.ink() == Ink.RANGE)
                .map(shape -> ((Shape.Area) shape).spots())
                .map(spots -> spots.get(1).x() - spots.get(0).x())
                .toList();
        assertThat(widths).hasSize(5);
        assertThat(widths.get(1) / widths.get(0)).isCloseTo(9 / 5.0, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void a_stage_of_which_too_few_are_through_has_no_bar_but_its_limit() {
        Chart chart = ProcessChart.of(
                List.of(new ProcessChart.Box(
                        "Waiting",
                        List.of("Too few"),
                        List.of("Too few"),
                        OptionalInt.empty(),
                        new ProcessChart.Times(
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.of(6),
                                "limit 6 weeks"),
                        false)),
                SAID,
                Messages.english());
        assertThat(chart.shapes())
                .noneMatch(shape -> shape instanceof Shape.Area area && area.ink() == Ink.RANGE)
                .anyMatch(shape -> shape instanceof Shape.Line line && line.ink() == Ink.TARGET);
    }
}
