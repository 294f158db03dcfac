package org.waymark.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Outlines of places fitted to a page: drawn flat, simplified to what the eye can see, in units of a thousandth of the width. */
final class Outlines {
    private static final double WIDTH = 1000;
    /** What is nearer to a straight line than this, in those units, is drawn straight. */
    private static final double SEEN = 1.2;

    private static final double LARGEST_ANGLE = 180;

    private Outlines() {}

    /** The rings of a polygon or of several; empty when one of them is not closed, has fewer than four spots, or is no numbers. */
    static Optional<List<double[][]>> rings(JsonNode geometry) {
        var rings = new ArrayList<double[][]>();
        List<JsonNode> polygons = switch (geometry.path("type").asString("")) {
            case "Polygon" -> List.of(geometry.path("coordinates"));
            case "MultiPolygon" -> geometry.path("coordinates").valueStream().toList();
            default -> List.of();
        };
        for (JsonNode polygon : polygons) {
            for (JsonNode ring : polygon) {
                double[][] spots = new double[ring.size()][];
                for (int i = 0; i < spots.length; i++) {
                    JsonNode x = ring.path(i).path(0);
                    JsonNode y = ring.path(i).path(1);
                    if (!x.isNumber()
                            || !y.isNumber()
                            || !Double.isFinite(x.asDouble())
                            || !Double.isFinite(y.asDouble())) {
                        return Optional.empty();
                    }
                    spots[i] = new double[] {x.asDouble(), y.asDouble()};
                }
                if (spots.length < 4
                        || spots[0][0] != spots[spots.length - 1][0]
                        || spots[0][1] != spots[spots.length - 1][1]) {
                    return Optional.empty();
                }
                rings.add(spots);
            }
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(rings);
    }

    /** Degrees are drawn with a degree of longitude as short as it is in their midst; metres as they are. */
    static ObjectNode fitted(Map<String, List<double[][]>> places, ObjectNode node) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (List<double[][]> rings : places.values()) {
            for (double[][] ring : rings) {
                for (double[] spot : ring) {
                    left = Math.min(left, spot[0]);
                    right = Math.max(right, spot[0]);
                    bottom = Math.min(bottom, spot[1]);
                    top = Math.max(top, spot[1]);
                }
            }
        }
        boolean degrees = Math.max(Math.abs(left), Math.abs(right)) <= LARGEST_ANGLE
                && Math.max(Math.abs(bottom), Math.abs(top)) <= LARGEST_ANGLE / 2;
        double squeeze = degrees ? Math.cos(Math.toRadians((top + bottom) / 2)) : 1;
        double scale = WIDTH / Math.max((right - left) * squeeze, 1e-9);
        node.put("kind", "outlines");
        node.put("width", WIDTH);
        node.put("height", tenth((top - bottom) * scale));
        ArrayNode array = node.putArray("places");
        for (Map.Entry<String, List<double[][]>> place : places.entrySet()) {
            ObjectNode each = array.addObject();
            each.put("area", place.getKey());
            ArrayNode rings = each.putArray("rings");
            double[][] largest = new double[0][];
            for (double[][] ring : place.getValue()) {
                double[][] flat = new double[ring.length][];
                for (int i = 0; i < ring.length; i++) {
                    flat[i] = new double[] {(ring[i][0] - left) * squeeze * scale, (top - ring[i][1]) * scale};
                }
                double[][] kept = simplified(flat);
                if (kept.length >= 4) {
                    ArrayNode spots = rings.addArray();
                    for (double[] spot : kept) {
                        spots.addArray().add(tenth(spot[0])).add(tenth(spot[1]));
                    }
                    largest = kept.length > largest.length ? kept : largest;
                }
            }
            each.put("x", tenth(middle(largest, 0)));
            each.put("y", tenth(middle(largest, 1)));
        }
        return node;
    }

    private static double middle(double[][] ring, int axis) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double[] spot : ring) {
            least = Math.min(least, spot[axis]);
            most = Math.max(most, spot[axis]);
        }
        return ring.length == 0 ? 0 : (least + most) / 2;
    }

    /** Douglas and Peucker (1973), without recursion: a coast may have a million bends. */
    static double[][] simplified(double[][] ring) {
        boolean[] keep = new boolean[ring.length];
        keep[0] = true;
        keep[ring.length - 1] = true;
        int half = ring.length / 2;
        keep[half] = true;
        var open = new ArrayList<int[]>(List.of(new int[] {0, half}, new int[] {half, ring.length - 1}));
        while (!open.isEmpty()) {
            int[] span = open.removeLast();
            double most = 0;
            int at = -1;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double off = distance(ring[i], ring[span[0]], ring[span[1]]);
                if (off > most) {
                    most = off;
                    at = i;
                }
            }
            if (most > SEEN) {
                keep[at] = true;
                open.add(new int[] {span[0], at});
                open.add(new int[] {at, span[1]});
            }
        }
        var kept = new ArrayList<double[]>();
        for (int i = 0; i < ring.length; i++) {
            if (keep[i]) {
                kept.add(ring[i]);
            }
        }
        return kept.toArray(double[][]::new);
    }

    private static double distance(double[] spot, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(spot[0] - from[0], spot[1] - from[1])
                : Math.abs(dx * (from[1] - spot[1]) - dy * (from[0] - spot[0])) / length;
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
