package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room words take. A generous guess, since fonts differ: a label may have room to spare but is not cut. */
final class Lettering {
    private static final String NARROW = "iljtfrI.,:;'’|!()[] -";
    private static final String WIDE = "mwMW%@";

    private Lettering() {}

    /** In units, for the size of lettering. */
    static double width(String text, double size) {
        return text.chars()
                        .mapToDouble(letter -> NARROW.indexOf(letter) >= 0
                                ? 0.34
                                : WIDE.indexOf(letter) >= 0 ? 0.88 : Character.isUpperCase(letter) ? 0.68 : 0.57)
                        .sum()
                * size;
    }

    /** Broken at spaces into lines no wider than asked; of more lines than allowed the last ends with an ellipsis. */
    static List<String> wrap(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : List.of(text.split(" "))) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var kept = new ArrayList<String>();
        for (String each : lines.subList(0, Math.min(most, lines.size()))) {
            kept.add(shorten(each, size, width, false));
        }
        if (lines.size() > most) {
            kept.set(most - 1, shorten(kept.getLast(), size, width, true));
        }
        return kept;
    }

    private static String shorten(String line, double size, double width, boolean more) {
        String cut = line;
        while (cut.length() > 1 && width(cut + (more ? "…" : ""), size) > width) {
            cut = cut.substring(0, cut.length() - 1).stripTrailing();
            more = true;
        }
        return more ? cut + "…" : cut;
    }
}
