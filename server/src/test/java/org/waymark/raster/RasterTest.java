package org.waymark.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.chart.Chart;
import org.waymark.chart.Description;
import org.waymark.chart.Ink;
import org.waymark.chart.Shape;
import org.waymark.chart.Spot;

/** Dots are the drawing: its colours where its shapes are, and white elsewhere. */
class RasterTest {
    private static final Description SAID = new Description("A", "B");

    private static BufferedImage read(Chart chart) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Raster.png(chart)));
    }

    private static Color at(BufferedImage image, double x, double y) {
        return new Color(image.getRGB((int) (x * Raster.DOTS), (int) (y * Raster.DOTS)));
    }

    @Test
    void shapes_have_their_colour_in_their_place() throws IOException {
        var chart = new Chart(
                100,
                50,
                List.of(
                        Shape.Area.box(10, 10, 20, 20, Ink.GREEN),
                        new Shape.Circle(Spot.of(60, 25), 10, Ink.RED, true),
                        Shape.Line.of(0, 45, 100, 45, Ink.SERIES)),
                SAID);
        BufferedImage image = read(chart);
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(100);
        assertThat(at(image, 20, 20)).isEqualTo(Color.decode(Ink.GREEN.colour()));
        assertThat(at(image, 60, 25)).isEqualTo(Color.WHITE);
        assertThat(at(image, 50, 15.2).getRed()).isEqualTo(255);
        assertThat(at(image, 50, 45)).isEqualTo(Color.decode(Ink.SERIES.colour()));
        assertThat(at(image, 5, 5)).isEqualTo(Color.WHITE);
    }

    @Test
    void words_end_where_they_are_anchored() throws IOException {
        var chart = new Chart(
                200,
                40,
                List.of(new Shape.Label(Spot.of(190, 30), "Target 60%", Shape.Anchor.END, 13, true, Ink.TEXT)),
                SAID);
        BufferedImage image = read(chart);
        int first = 400;
        int last = 0;
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 80; y++) {
                if (new Color(image.getRGB(x, y)).getRed() < 128) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        assertThat(last).isBetween(370, 381);
        assertThat(first).isBetween(200, 260);
    }

    @Test
    void a_drawing_of_more_shades_than_a_palette_holds_is_painted_all_the_same() throws IOException {
        var shapes = new ArrayList<Shape>();
        int row = 0;
        for (Ink ink : Ink.values()) {
            shapes.add(Shape.Area.box(0, row++ * 10, 200, 10, ink));
            for (Ink over : Ink.values()) {
                shapes.add(Shape.Line.of(
                        over.ordinal() * 9, row * 10 - 9.3, over.ordinal() * 9 + 7, row * 10 - 1.7, over));
            }
        }
        var chart = new Chart(200, row * 10, shapes, SAID);
        BufferedImage image = read(chart);
        Color seen = at(image, 199, Ink.GREEN.ordinal() * 10 + 5);
        Color green = Color.decode(Ink.GREEN.colour());
        assertThat(Math.abs(seen.getGreen() - green.getGreen())).isLessThan(16);
        assertThat(Math.abs(seen.getRed() - green.getRed())).isLessThan(16);
    }

    @Test
    void the_same_drawing_is_the_same_bytes() {
        var chart = new Chart(30, 30, List.of(new Shape.Circle(Spot.of(15, 15), 9, Ink.AMBER, false)), SAID);
        assertThat(Raster.png(chart)).isEqualTo(Raster.png(chart));
    }
}
