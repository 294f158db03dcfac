package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsChartTest {
    private static final Chart CHART = CountsChart.of(
            List.of(
                    new CountsChart.Counts("Now", List.of(17, 14, 8, 1)),
                    new CountsChart.Counts("Then", List.of(17, 11, 10, 0))),
            List.of("Green", "Amber", "Red", "Unrated"),
            new Description("Ratings", "As counted."));

    @Test
    void every_count_is_written_also_one_too_narrow_to_hold_its_number() {
        List<String> words = CHART.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text())
                .toList();
        assertThat(words)
                .containsExactly(
                        "Green", "Amber", "Red", "Unrated", "Now", "17", "14", "8", "1", "Then", "17", "11", "10");
    }

    @Test
    void bars_are_to_one_scale_and_stay_on_the_paper() {
        List<Shape.Area> parts = CHART.shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(Shape.Area.class::cast)
                .filter(area -> area.spots().get(2).y() - area.spots().get(0).y() == 28)
                .toList();
        assertThat(parts.stream().map(part -> Math.round(width(part) / width(parts.get(3)))))
                .containsExactly(17L, 14L, 8L, 1L, 17L, 11L, 10L);
        assertThat(parts).allMatch(part -> part.spots().get(1).x() < CHART.width());
    }

    private static double width(Shape.Area part) {
        return part.spots().get(1).x() - part.spots().get(0).x();
    }
}
