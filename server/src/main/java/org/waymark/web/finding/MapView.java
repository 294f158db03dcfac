package org.waymark.web.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.web.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The map an edition was published with, {@code data/map.json}: tiles in columns and rows, or outlines, both in the drawing's
 * own units.
 *
 * @param outlines whether they are outlines, too small for words, and not tiles
 */
public record MapView(double width, double height, boolean outlines, List<Piece> pieces) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double TILE = 100;
    private static final double GAP = 6;

    /**
     * @param path of the outline, as SVG has it
     * @param x where its words are centred
     */
    public record Piece(String area, String path, double x, double y) {
        public String across() {
            return number(x);
        }

        /** @param lines below the middle */
        public String down(double lines) {
            return number(y + lines);
        }
    }

    static Optional<MapView> of(Shown shown) {
        return shown.content("data/map.json").map(bytes -> of(MAPPER.readTree(bytes)));
    }

    private static MapView of(JsonNode node) {
        boolean outlines = node.path("kind").asString("").equals("outlines");
        var pieces = new ArrayList<Piece>();
        double width = node.path("width").asDouble();
        double height = node.path("height").asDouble();
        for (JsonNode each : node.path("places")) {
            String area = each.path("area").asString("");
            if (outlines) {
                pieces.add(outline(area, each));
            } else {
                double x = each.path("column").asInt() * TILE;
                double y = each.path("row").asInt() * TILE;
                width = Math.max(width, x + TILE);
                height = Math.max(height, y + TILE);
                double side = TILE - GAP;
                pieces.add(new Piece(
                        area,
                        "M" + number(x + GAP / 2) + " " + number(y + GAP / 2) + "h" + number(side) + "v" + number(side)
                                + "h" + number(-side) + "z",
                        x + TILE / 2,
                        y + TILE / 2));
            }
        }
        return new MapView(width, height, outlines, pieces);
    }

    private static Piece outline(String area, JsonNode each) {
        var path = new StringBuilder();
        for (JsonNode ring : each.path("rings")) {
            char step = 'M';
            for (JsonNode spot : ring) {
                path.append(step)
                        .append(number(spot.path(0).asDouble()))
                        .append(' ')
                        .append(number(spot.path(1).asDouble()));
                step = 'L';
            }
            path.append('z');
        }
        return new Piece(
                area, path.toString(), each.path("x").asDouble(), each.path("y").asDouble());
    }

    public String box() {
        return "0 0 " + number(width) + " " + number(height);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceAll("\\.0$", "");
    }
}
