package org.waymark.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Draws the four shapes that charts are made of, as lines and areas of the page: nothing is turned into dots. */
final class Drawing implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        double[] view = numbers(svg.getAttribute("viewBox"));
        if (view.length != 4) {
            throw new IllegalArgumentException("a drawing says its viewBox");
        }
        double width = cssWidth > 0 ? cssWidth : view[2] * dotsPerPixel;
        double height = cssHeight > 0 ? cssHeight : width * view[3] / view[2];
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(width);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(height);
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
                float across = (float) Math.ceil(width / dotsPerPixel);
                float down = (float) Math.ceil(height / dotsPerPixel);
                double scale = width / dotsPerPixel / view[2];
                String key = across + " " + down + " " + content(svg);
                device.drawWithGraphics((float) x, (float) y, across, down, key, graphics -> {
                    graphics.scale(scale, scale);
                    draw(svg, graphics);
                });
            }
        };
    }

    /** What is drawn, as text: two drawings alike are put into the file once. */
    private static String content(Element svg) {
        var content = new StringBuilder();
        NodeList nodes = svg.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            content.append(nodes.item(i).getNodeName());
            var attributes = nodes.item(i).getAttributes();
            for (int j = 0; attributes != null && j < attributes.getLength(); j++) {
                content.append(' ').append(attributes.item(j));
            }
            content.append(nodes.item(i).getTextContent()).append('\n');
        }
        return content.toString();
    }

    private static void draw(Element svg, Graphics2D graphics) {
        NodeList nodes = svg.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element shape) {
                switch (shape.getLocalName() == null ? shape.getNodeName() : shape.getLocalName()) {
                    case "polyline" -> stroke(graphics, shape, path(shape, false));
                    case "polygon" -> fill(graphics, shape, path(shape, true));
                    case "circle" -> circle(graphics, shape);
                    case "text" -> text(graphics, shape);
                    default ->
                        throw new IllegalArgumentException(
                                "a drawing is lines, areas, circles and words: " + shape.getNodeName());
                }
            }
        }
    }

    private static Path2D path(Element shape, boolean closed) {
        double[] points = numbers(shape.getAttribute("points").replace(',', ' '));
        var path = new Path2D.Double();
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(points[0], points[1]);
            } else {
                path.lineTo(points[i], points[i + 1]);
            }
        }
        if (closed && points.length > 1) {
            path.closePath();
        }
        return path;
    }

    private static void stroke(Graphics2D graphics, Element shape, java.awt.Shape outline) {
        double[] dashes = numbers(shape.getAttribute("stroke-dasharray"));
        float width = (float) number(shape, "stroke-width");
        var pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        graphics.setStroke(
                pattern.length == 0
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0));
        graphics.setColor(Color.decode(shape.getAttribute("stroke")));
        graphics.draw(outline);
    }

    private static void fill(Graphics2D graphics, Element shape, java.awt.Shape outline) {
        graphics.setColor(Color.decode(shape.getAttribute("fill")));
        graphics.fill(outline);
    }

    private static void circle(Graphics2D graphics, Element shape) {
        double radius = number(shape, "r");
        var disc = new Ellipse2D.Double(
                number(shape, "cx") - radius, number(shape, "cy") - radius, 2 * radius, 2 * radius);
        fill(graphics, shape, disc);
        if (!shape.getAttribute("stroke").isEmpty()) {
            stroke(graphics, shape, disc);
        }
    }

    private static void text(Graphics2D graphics, Element shape) {
        Outlines font = shape.getAttribute("font-weight").equals("bold") ? Outlines.BOLD : Outlines.REGULAR;
        double size = number(shape, "font-size");
        double width = font.width(shape.getTextContent(), size);
        double x = number(shape, "x")
                - switch (shape.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        fill(graphics, shape, font.at(shape.getTextContent(), x, number(shape, "y"), size));
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }

    private static double[] numbers(String list) {
        return Stream.of(list.strip().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Fonts are read from beside this class, whatever the page says. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
