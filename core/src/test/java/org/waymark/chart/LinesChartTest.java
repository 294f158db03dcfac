package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.report.Messages;

class LinesChartTest {
    private static final Scale SHARES = new Scale(Unit.PERCENT, "", Decimals.of(1));
    private static final Figure HIDDEN = Figure.absent(Absence.CONFIDENTIAL);
    private static final Figure OPEN = Figure.absent(Absence.NOT_AVAILABLE);

    private static List<Period> months(int many) {
        Period first = Period.parse("2024-01").orElseThrow();
        return IntStream.range(0, many).mapToObj(first::plus).toList();
    }

    private static Figure of(String value) {
        return Figure.of(new BigDecimal(value));
    }

    private static Chart chart(Optional<LinesChart.Spread> spread) {
        return LinesChart.of(
                "In time",
                SHARES,
                months(4),
                List.of(
                        new LinesChart.Line("Completed", List.of(of("20"), of("30"), HIDDEN, of("25"))),
                        new LinesChart.Line("Begun", List.of(of("50"), of("60"), OPEN, OPEN))),
                spread,
                Messages.english());
    }

    private static Stream<Shape.Line> lines(Chart chart, Ink ink) {
        return chart.shapes().stream()
                .filter(shape -> shape instanceof Shape.Line line && line.ink() == ink)
                .map(Shape.Line.class::cast);
    }

    @Test
    void a_line_stops_where_a_figure_is_hidden_and_the_mark_says_so() {
        Chart chart = chart(Optional.empty());
        assertThat(lines(chart, Ink.SERIES).filter(line -> line.spots().size() == 2))
                .as("one stroke, and the piece of it before its name")
                .hasSize(2);
        assertThat(chart.shapes())
                .filteredOn(shape ->
                        shape instanceof Shape.Label label && label.text().equals("[c]"))
                .hasSize(1);
    }

    @Test
    void a_line_whose_fate_is_open_ends_and_is_named_by_its_last_figure() {
        Chart chart = chart(Optional.empty());
        String words = String.join(
                " ",
                chart.shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(shape -> ((Shape.Label) shape).text())
                        .toList());
        assertThat(words).contains("Begun 60.0%").contains("Completed 25.0%").doesNotContain("[x]");
    }

    @Test
    void the_text_says_what_the_picture_shows() {
        var spread = new LinesChart.Spread(
                "Likely range",
                List.of(of("20"), of("28"), of("24"), of("21")),
                List.of(of("20"), of("32"), of("33"), of("35")));
        assertThat(chart(Optional.of(spread)).description().text())
                .isEqualTo("Line chart from January 2024 to April 2024. Completed: begins at 20.0% (January 2024) and"
                        + " ends at 25.0% (April 2024); highest 30.0% (February 2024), lowest 20.0% (January 2024)."
                        + " One figure is hidden, so that nobody can be identified. Begun: begins at 50.0% (January"
                        + " 2024) and ends at 60.0% (February 2024); highest 60.0% (February 2024), lowest 50.0%"
                        + " (January 2024). Likely range: 21.0% to 35.0% at the end, April 2024.");
        assertThat(lines(chart(Optional.of(spread)), Ink.RANGE_EDGE))
                .as("its two edges, and a piece of one before its name")
                .hasSize(3);
    }

    @Test
    void each_line_has_a_width_or_dash_of_its_own_and_a_mark_of_its_own() {
        Chart chart = LinesChart.large(
                "Cases",
                new Scale(Unit.COUNT, "", Decimals.of(0)),
                months(2),
                Stream.of("One", "Two", "Three")
                        .map(name -> new LinesChart.Line(name, List.of(of("1"), of("2"))))
                        .toList(),
                Optional.empty(),
                Messages.english());
        List<Shape.Circle> marks = chart.shapes().stream()
                .filter(Shape.Circle.class::isInstance)
                .map(Shape.Circle.class::cast)
                .toList();
        assertThat(marks.stream()
                        .map(mark -> mark.radius() + " " + mark.hollow())
                        .distinct())
                .hasSize(3);
        assertThat(Stream.of(Ink.SERIES, Ink.TARGET, Ink.BENCHMARK_SECOND)
                        .filter(ink -> lines(chart, ink).findAny().isPresent()))
                .hasSize(3);
    }
}
