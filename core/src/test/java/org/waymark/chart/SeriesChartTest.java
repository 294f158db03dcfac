package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.report.Messages;

class SeriesChartTest {
    private static final Period LAST = period("FY2024-25-Q1");
    private static final Scale PERCENT = new Scale(Unit.PERCENT, "", Decimals.of(1));

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    /** Figures in order to the last quarter: {@code -} a gap, {@code c} suppressed, {@code !} before one a break, {@code p} after one provisional. */
    private static List<Plot.Mark> marks(String figures, String target) {
        var marks = new ArrayList<Plot.Mark>();
        String[] words = figures.split(" ");
        for (int i = 0; i < words.length; i++) {
            String number = words[i].replace("!", "").replace("p", "");
            Figure figure = number.equals("-")
                    ? Figure.absent(Absence.MISSING)
                    : number.equals("c") ? Figure.absent(Absence.CONFIDENTIAL) : Figure.of(new BigDecimal(number));
            marks.add(new Plot.Mark(
                    LAST.plus(i + 1 - words.length),
                    figure,
                    words[i].endsWith("p"),
                    target.isEmpty() ? null : new BigDecimal(target),
                    null,
                    null,
                    null,
                    words[i].startsWith("!")));
        }
        return marks;
    }

    private static Plot plot(String figures, String target, Plot.Beside... besides) {
        return new Plot(
                "Plans on time",
                PERCENT,
                marks(figures, target),
                Optional.of(LAST),
                List.of(),
                "",
                List.of(besides),
                List.of());
    }

    private static Chart chart(String figures, String target) {
        return SeriesChart.of(plot(figures, target), Messages.english());
    }

    private static Stream<Shape.Line> strokes(Chart chart, Ink ink) {
        return chart.shapes().stream()
                .filter(Shape.Line.class::isInstance)
                .map(Shape.Line.class::cast)
                .filter(line -> line.ink() == ink);
    }

    private static List<String> labels(Chart chart) {
        return chart.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text())
                .toList();
    }

    private static Stream<Shape.Circle> discs(Chart chart) {
        return chart.shapes().stream()
                .filter(Shape.Circle.class::isInstance)
                .map(Shape.Circle.class::cast)
                .filter(disc -> disc.ink() == Ink.SERIES);
    }

    @Test
    void a_gap_interrupts_the_line() {
        assertThat(strokes(chart("10 20 30 40", ""), Ink.SERIES)).hasSize(1);
        assertThat(strokes(chart("10 20 - 30 40", ""), Ink.SERIES)).hasSize(2);
    }

    @Test
    void a_break_in_the_series_interrupts_the_line_and_is_marked() {
        Chart broken = chart("10 20 !30 40", "");
        assertThat(strokes(broken, Ink.SERIES)).hasSize(2);
        assertThat(strokes(broken, Ink.BREAK)).hasSize(1);
        assertThat(labels(broken)).contains("definition changed");
        assertThat(broken.description().text()).contains("Figures from Quarter 4 2023-24 on cannot be compared");
    }

    @Test
    void a_figure_alone_between_gaps_still_has_its_disc() {
        assertThat(discs(chart("10 - 20 - 30", ""))).hasSize(3);
        assertThat(strokes(chart("10 - 20 - 30", ""), Ink.SERIES)).isEmpty();
    }

    @Test
    void a_provisional_figure_is_hollow() {
        assertThat(discs(chart("10 20p", "")).map(Shape.Circle::hollow)).containsExactly(false, true);
        assertThat(chart("10 20p", "").description().text()).contains("Provisional: Quarter 1 2024-25.");
    }

    @Test
    void a_suppressed_figure_leaves_its_mark() {
        assertThat(labels(chart("10 c 20", ""))).contains("[c]");
    }

    @Test
    void a_figure_due_and_missing_leaves_an_empty_place() {
        Chart waiting = chart("10 20 -", "");
        assertThat(strokes(waiting, Ink.MISSING)).hasSize(1);
        assertThat(labels(waiting)).contains("not held");
        assertThat(waiting.description().text()).contains("The figure due for Quarter 1 2024-25 is missing.");
    }

    @Test
    void one_empty_place_spans_every_period_not_held_at_the_end() {
        Shape.Line place =
                strokes(chart("10 20 - - -", ""), Ink.MISSING).findFirst().orElseThrow();
        double wide = place.spots().get(1).x() - place.spots().get(0).x();
        Shape.Line narrow =
                strokes(chart("10 20 30 40 -", ""), Ink.MISSING).findFirst().orElseThrow();
        assertThat(wide)
                .isGreaterThan(
                        4 * (narrow.spots().get(1).x() - narrow.spots().get(0).x()));
        assertThat(strokes(chart("10 20 c", ""), Ink.MISSING))
                .as("suppressed is held")
                .isEmpty();
    }

    @Test
    void amber_about_a_target_is_drawn_as_its_two_limits() {
        Plot.Mark mark = new Plot.Mark(
                LAST,
                Figure.of(new BigDecimal("18")),
                false,
                new BigDecimal("20"),
                new BigDecimal("4"),
                new BigDecimal("17.5"),
                new BigDecimal("22.5"),
                false,
                true);
        Plot plot =
                new Plot("Turnover", PERCENT, List.of(mark), Optional.of(LAST), List.of(), "", List.of(), List.of());
        Chart chart = SeriesChart.of(plot, Messages.english());
        assertThat(strokes(chart, Ink.FLOOR)).hasSize(2);
        assertThat(String.join(" ", labels(chart)).replaceAll("\\s+", " "))
                .contains("Amber to 16%", "Amber to 24%", "Green 17.5% to 22.5%")
                .doesNotContain("Floor", "Expected");
        assertThat(chart.description().text())
                .contains("Amber reaches from 16% to 24% at the end.", "Green is 17.5% to 22.5% at the end.")
                .doesNotContain("floor");
    }

    @Test
    void an_event_on_the_first_day_of_a_period_stands_within_it() {
        for (String began : List.of("2024-01-01", "FY2023-24-Q4")) {
            Plot bare = plot("10 20 30 40", "");
            Plot plot = new Plot(
                    bare.title(),
                    PERCENT,
                    bare.marks(),
                    bare.due(),
                    List.of(),
                    "",
                    List.of(),
                    List.of(new Plot.Flag(period(began), Optional.empty())));
            Chart chart = SeriesChart.of(plot, Messages.english());
            double flag = strokes(chart, Ink.FLAG)
                    .findFirst()
                    .orElseThrow()
                    .spots()
                    .getFirst()
                    .x();
            List<Double> discs = discs(chart).map(disc -> disc.centre().x()).toList();
            assertThat(flag).as(began).isBetween(discs.get(1) + 7, discs.get(2) - 7);
            if (began.startsWith("FY")) {
                assertThat(flag)
                        .isCloseTo((discs.get(1) + discs.get(2)) / 2, org.assertj.core.api.Assertions.within(1.0));
            }
        }
    }

    @Test
    void gaps_and_breaks_interrupt_the_lines_of_other_places() {
        for (String figures : List.of("26 27 - 28 29", "26 27 !28 29 30")) {
            Plot.Beside beside = new Plot.Beside("England", marks(figures, ""));
            Chart chart = SeriesChart.of(plot("10 20 30 40 50", "", beside), Messages.english());
            assertThat(strokes(chart, Ink.BENCHMARK)
                            .filter(line -> line.spots().getFirst().x() < 390))
                    .as(figures)
                    .hasSize(2);
        }
    }

    @Test
    void the_words_after_a_rate_stand_once_above_the_axis() {
        Plot bare = plot("10 20 30", "40");
        Scale rate = new Scale(Unit.RATE, "per 10,000 aged 10 to 17", Decimals.of(1));
        Plot plot = new Plot("Rate", rate, bare.marks(), bare.due(), List.of(), "", List.of(), List.of());
        assertThat(labels(SeriesChart.of(plot, Messages.english())))
                .containsOnlyOnce("per 10,000 aged 10 to 17")
                .contains("30.0", "Target 40");
    }

    @Test
    void the_target_steps_where_it_changes_and_is_named_at_its_end() {
        List<Plot.Mark> marks = new ArrayList<>(marks("10 20 30 40", "50").subList(0, 2));
        marks.addAll(marks("10 20 30 40", "60").subList(2, 4));
        Plot plot = new Plot("Plans", PERCENT, marks, Optional.empty(), List.of(), "", List.of(), List.of());
        Chart chart = SeriesChart.of(plot, Messages.english());
        List<Spot> step = strokes(chart, Ink.TARGET).findFirst().orElseThrow().spots();
        assertThat(step.stream().map(Spot::y).distinct()).hasSize(2);
        assertThat(step.get(3).x())
                .as("the riser is upright")
                .isEqualTo(step.get(4).x());
        assertThat(labels(chart)).contains("Target 60%").doesNotContain("Target 50%");
        assertThat(chart.description().text()).contains("The target is 60% at the end; it changed once.");
    }

    @Test
    void the_words_say_what_the_picture_shows() {
        assertThat(chart("38 45 - 20 27.0p", "60").description())
                .isEqualTo(new Description(
                        "Chart: Plans on time",
                        "Line chart from Quarter 1 2023-24 to Quarter 1 2024-25, 4 figures."
                                + " It begins at 38.0% in Quarter 1 2023-24 and ends at 27.0% in Quarter 1 2024-25."
                                + " Highest: 45.0% in Quarter 2 2023-24. Lowest: 20.0% in Quarter 4 2023-24."
                                + " The target is 60% at the end."
                                + " No figure for Quarter 3 2023-24."
                                + " Provisional: Quarter 1 2024-25."));
    }

    @Test
    void a_chart_without_figures_says_so() {
        assertThat(chart("- - c", "").description().text())
                .startsWith("Line chart from Quarter 3 2023-24 to Quarter 1 2024-25, without a figure.");
    }

    @Test
    void names_at_the_ends_never_cover_each_other() {
        Plot.Beside[] besides = {
            new Plot.Beside("England", marks("26 27 27", "")),
            new Plot.Beside("South East of England", marks("26 27 28", "")),
            new Plot.Beside("Statistical neighbours (2021), mean", marks("25 27 26.5", ""))
        };
        Chart chart = SeriesChart.of(plot("20 25 27", "28", besides), Messages.english());
        List<Double> rows = chart.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .filter(label -> label.at().x() > 400 && label.anchor() == Shape.Anchor.START)
                .map(label -> label.at().y())
                .sorted()
                .toList();
        assertThat(rows).hasSizeGreaterThan(6);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i) - rows.get(i - 1)).isGreaterThan(11);
        }
    }

    @Test
    void nothing_is_drawn_outside_the_paper() {
        for (String figures : List.of("5", "0 0 0", "99.9 100", "1 100 - c !5 6p", "-3 -4 2")) {
            Chart chart = chart(figures, "50");
            chart.shapes()
                    .forEach(shape -> spots(shape).forEach(spot -> {
                        assertThat(spot.x()).as(figures).isBetween(0.0, chart.width());
                        assertThat(spot.y()).as(figures).isBetween(0.0, chart.height());
                    }));
        }
    }

    private static List<Spot> spots(Shape shape) {
        return switch (shape) {
            case Shape.Line line -> line.spots();
            case Shape.Area area -> area.spots();
            case Shape.Circle circle -> List.of(circle.centre());
            case Shape.Label label -> List.of(label.at());
        };
    }
}
