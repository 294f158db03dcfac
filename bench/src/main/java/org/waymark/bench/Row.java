package org.waymark.bench;

import java.util.List;
import java.util.Locale;

/**
 * One line of the page: what was measured, against what.
 *
 * @param ours seconds, the median
 * @param rivals seconds, the median
 */
record Row(String what, double ours, String rival, double rivals, String note) {

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    double ratio() {
        return ours / rivals;
    }

    String markdown() {
        return String.format(
                Locale.UK,
                "| %s | %s | %s | %s | **%.2f** | %s |",
                what,
                time(ours),
                rival,
                time(rivals),
                ratio(),
                note);
    }

    private static String time(double seconds) {
        return seconds < 1
                ? String.format(Locale.UK, "%.0f ms", seconds * 1000)
                : String.format(Locale.UK, "%.2f s", seconds);
    }
}
