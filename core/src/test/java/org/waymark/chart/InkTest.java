package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
    /** Relative luminance contrast with white, Web Content Accessibility Guidelines 2.2, "contrast ratio". */
    static double contrast(String colour, String other) {
        double a = luminance(Color.decode(colour));
        double b = luminance(Color.decode(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource(Ink.class)
    void an_ink_can_be_seen_on_white_as_well_as_its_use_asks(Ink ink) {
        double least = switch (ink.use()) {
            case PAPER -> 1;
            case LINE -> 3;
            case WORDS -> 4.5;
        };
        assertThat(contrast(ink.colour(), "#FFFFFF")).isGreaterThanOrEqualTo(least);
    }

    @Test
    void words_on_a_coloured_bar_can_be_read() {
        assertThat(contrast(Ink.GREEN.colour(), Ink.WHITE.colour())).isGreaterThan(4.5);
        assertThat(contrast(Ink.RED.colour(), Ink.WHITE.colour())).isGreaterThan(4.5);
        assertThat(contrast(Ink.AMBER_FILL.colour(), Ink.TEXT.colour())).isGreaterThan(4.5);
    }

    @Test
    void no_two_lines_of_a_chart_share_both_width_and_dash() {
        var lines = Arrays.asList(
                Ink.SERIES,
                Ink.TARGET,
                Ink.FLOOR,
                Ink.BENCHMARK,
                Ink.BENCHMARK_SECOND,
                Ink.BENCHMARK_THIRD,
                Ink.IN_PERIOD,
                Ink.RANGE_EDGE);
        assertThat(lines.stream().map(ink -> ink.width() + " " + ink.dashes()).distinct())
                .hasSameSizeAs(lines);
    }

    @Test
    void black_on_white_is_twenty_one_to_one() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21);
    }
}
