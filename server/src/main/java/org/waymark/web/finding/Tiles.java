package org.waymark.web.finding;

import java.util.ArrayList;
import java.util.List;

/** How words are fitted on a tile. */
final class Tiles {
    private static final int WIDTH = 11;
    private static final int MOST = 3;

    private Tiles() {}

    /** Whether a figure is too wide for a tile unless its letters are small. */
    static boolean isLong(String figure) {
        return figure.length() > WIDTH;
    }

    /** A name broken at spaces into lines short enough for a tile, three at most; what is longer ends with an ellipsis. */
    static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : List.of(name.split(" "))) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > MOST) {
            return List.of(lines.get(0), lines.get(1), lines.get(2) + "…");
        }
        return lines;
    }
}
