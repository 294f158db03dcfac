package org.waymark.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.chart.Chart;
import org.waymark.chart.Ink;
import org.waymark.chart.Shape;
import org.waymark.chart.Spot;

/** Paints a chart's shapes on white. It needs no screen and no font of the machine's. */
public final class Raster {
    /** Dots to a unit of the drawing: twice those of a screen, so that print is sharp. */
    public static final int DOTS = 2;

    private Raster() {}

    /** The chart as PNG, {@link #DOTS} dots to a unit; the same chart gives the same bytes. */
    public static byte[] png(Chart chart) {
        int width = (int) Math.ceil(chart.width() * DOTS);
        int height = (int) Math.ceil(chart.height() * DOTS);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(DOTS, DOTS);
        chart.shapes().forEach(shape -> paint(graphics, shape));
        graphics.dispose();
        return Png.of(image);
    }

    private static void paint(Graphics2D graphics, Shape shape) {
        switch (shape) {
            case Shape.Line(List<Spot> spots, Ink ink) -> stroke(graphics, path(spots, false), ink, ink.width());
            case Shape.Area(List<Spot> spots, Ink ink) -> fill(graphics, path(spots, true), ink);
            case Shape.Circle(Spot centre, double radius, Ink ink, boolean hollow) -> {
                var disc = new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
                fill(graphics, disc, hollow ? Ink.WHITE : ink);
                if (hollow) {
                    stroke(graphics, disc, ink, Math.max(1.4, ink.width() * 0.7));
                }
            }
            case Shape.Label(Spot at, String text, Shape.Anchor anchor, double size, boolean bold, Ink ink) -> {
                Letters letters = bold ? Letters.BOLD : Letters.REGULAR;
                double back = switch (anchor) {
                    case START -> 0;
                    case MIDDLE -> letters.width(text, size) / 2;
                    case END -> letters.width(text, size);
                };
                fill(graphics, letters.at(text, at.x() - back, at.y(), size), ink);
            }
        }
    }

    private static void stroke(Graphics2D graphics, java.awt.Shape outline, Ink ink, double width) {
        float[] dashes = dashes(ink.dashes());
        graphics.setStroke(
                dashes.length == 0 || outline instanceof Ellipse2D
                        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
        graphics.setColor(Color.decode(ink.colour()));
        graphics.draw(outline);
    }

    private static float[] dashes(String lengths) {
        double[] read = Stream.of(lengths.split(" "))
                .filter(length -> !length.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        var dashes = new float[read.length];
        for (int i = 0; i < read.length; i++) {
            dashes[i] = (float) read[i];
        }
        return dashes;
    }

    private static void fill(Graphics2D graphics, java.awt.Shape outline, Ink ink) {
        graphics.setColor(Color.decode(ink.colour()));
        graphics.fill(outline);
    }

    private static Path2D path(List<Spot> spots, boolean closed) {
        var path = new Path2D.Double();
        for (int i = 0; i < spots.size(); i++) {
            if (i == 0) {
                path.moveTo(spots.get(i).x(), spots.get(i).y());
            } else {
                path.lineTo(spots.get(i).x(), spots.get(i).y());
            }
        }
        if (closed && !spots.isEmpty()) {
            path.closePath();
        }
        return path;
    }
}
