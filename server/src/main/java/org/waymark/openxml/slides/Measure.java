package org.waymark.openxml.slides;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take in Arial, in points. The widths are those of the font's own letters, in thousandths of its
 * size, rounded up a little; bold ones are wider.
 */
final class Measure {
    static final double LINE = 1.2;
    private static final String NARROWEST = "'ijl|,.:;!I ";
    private static final String NARROW = "frt()[]/-\"\u00A0";
    private static final String WIDE = "ABCDEGHKNOPQRSUVXY&";
    private static final String WIDEST = "mwMW%@—…●■▲";
    private static final double BOLD = 1.08;

    private Measure() {}

    static double width(String text, double size, boolean bold) {
        double thousandths = text.chars()
                .mapToDouble(letter -> NARROWEST.indexOf(letter) >= 0
                        ? 285
                        : NARROW.indexOf(letter) >= 0
                                ? 360
                                : WIDEST.indexOf(letter) >= 0 ? 1000 : WIDE.indexOf(letter) >= 0 ? 760 : 575)
                .sum();
        return thousandths / 1000 * size * (bold ? BOLD : 1);
    }

    /** Broken at spaces into lines no wider than asked; a word that is wider itself is cut. */
    static List<String> lines(String text, double size, boolean bold, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size, bold) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, size, bold) > width) {
                int fits = fitting(rest, size, bold, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, double size, boolean bold, double width) {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1), size, bold) <= width) {
            fits++;
        }
        return fits > 1 && Character.isHighSurrogate(word.charAt(fits - 1)) ? fits - 1 : fits;
    }

    /** The height of the words, so wide. */
    static double height(String text, double size, boolean bold, double width) {
        return lines(text, size, bold, width).size() * size * LINE;
    }
}
