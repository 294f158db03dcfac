package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrencyChartTest {
    private static final LocalDate MEETING = LocalDate.of(2024, 9, 26);
    private static final LocalDate PAPERS = LocalDate.of(2024, 9, 16);

    private static Chart drawn(CurrencyChart.Bar... bars) {
        return CurrencyChart.of(
                List.of(bars), PAPERS, MEETING, "Papers due", "Meeting", Object::toString, new Description("t", "d"));
    }

    private static List<Shape.Area> areas(Chart chart, Ink ink) {
        return chart.shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(Shape.Area.class::cast)
                .filter(area -> area.ink() == ink)
                .toList();
    }

    private static CurrencyChart.Bar bar(String ended, String known) {
        return new CurrencyChart.Bar(
                "Lamps",
                LocalDate.parse(ended),
                Optional.of(known).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                "");
    }

    @Test
    void a_bar_is_hollow_until_the_figure_is_known_and_full_until_the_meeting() {
        Chart chart = drawn(bar("2024-06-30", "2024-08-13"));
        Shape.Area hollow = areas(chart, Ink.WHITE).getFirst();
        Shape.Area full = areas(chart, Ink.SERIES).getFirst();
        double from = hollow.spots().getFirst().x();
        double to = hollow.spots().get(1).x();
        assertThat(full.spots().get(1).x()).isEqualTo(to);
        // 44 of 88 days.
        assertThat(full.spots().getFirst().x()).isCloseTo((from + to) / 2, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void a_figure_not_yet_known_has_no_full_part() {
        assertThat(areas(drawn(bar("2024-06-30", "")), Ink.SERIES)).isEmpty();
    }

    @Test
    void one_very_old_figure_leaves_room_for_the_others() {
        Chart chart = drawn(bar("2019-03-31", "2019-05-01"), bar("2024-06-30", "2024-07-30"));
        List<Shape.Area> bars = areas(chart, Ink.WHITE);
        double old = bars.getFirst().spots().getFirst().x();
        double young = bars.get(1).spots().getFirst().x();
        assertThat(old).isLessThanOrEqualTo(young);
        assertThat(bars.get(1).spots().get(1).x() - young).isGreaterThan(100);
    }

    @Test
    void nothing_is_drawn_outside_the_paper() {
        Chart chart = drawn(bar("2019-03-31", "2019-05-01"), bar("2024-09-25", "2024-09-26"));
        assertThat(chart.shapes().stream()
                        .filter(Shape.Area.class::isInstance)
                        .flatMap(area -> ((Shape.Area) area).spots().stream()))
                .allMatch(spot -> spot.x() >= 0 && spot.x() <= chart.width() && spot.y() <= chart.height());
    }
}
