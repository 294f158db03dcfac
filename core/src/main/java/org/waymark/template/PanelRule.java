package org.waymark.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which indicators a report gives a panel of their own: those of which any of this is true, or every one where nothing is
 * asked.
 *
 * @param ratings of {@link #RATINGS}
 * @param directions of {@link #DIRECTIONS}
 * @param ranges of {@link #RANGES}, for activity
 * @param redReports Red in this report and in at least so many running, this one counted; 0 for not asked
 * @param movedPercent the figure is at least so many per cent more or less than that of the period before
 * @param late whether its figure is older than the one that was due
 */
public record PanelRule(
        List<String> ratings,
        List<String> directions,
        List<String> ranges,
        int redReports,
        Optional<BigDecimal> movedPercent,
        boolean late) {
    public static final List<String> RATINGS = List.of("red", "amber", "green", "unrated");
    public static final List<String> DIRECTIONS = List.of("improving", "worsening", "rising", "falling", "no-clear-trend", "not-tested");
    public static final List<String> RANGES = List.of("above", "within", "below");

    /** Every indicator has one. */
    public static final PanelRule EVERY =
            new PanelRule(List.of(), List.of(), List.of(), 0, Optional.empty(), false);

    public PanelRule {
        ratings = List.copyOf(ratings);
        directions = List.copyOf(directions);
        ranges = List.copyOf(ranges);
    }

    /** Whether it asks for anything. */
    public boolean chooses() {
        return !equals(EVERY);
    }

    Map<String, List<String>> written() {
        var settings = new TreeMap<String, List<String>>();
        settings.put("panels.ratings", ratings);
        settings.put("panels.directions", directions);
        settings.put("panels.ranges", ranges);
        settings.put("panels.red_reports", redReports == 0 ? List.of() : List.of(Integer.toString(redReports)));
        settings.put("panels.moved_percent", movedPercent.map(BigDecimal::toPlainString).stream().toList());
        settings.put("panels.late", late ? List.of("true") : List.of());
        settings.values().removeIf(List::isEmpty);
        return settings;
    }

    static PanelRule of(Map<String, List<String>> settings) {
        return new PanelRule(
                settings.getOrDefault("panels.ratings", List.of()),
                settings.getOrDefault("panels.directions", List.of()),
                settings.getOrDefault("panels.ranges", List.of()),
                settings.getOrDefault("panels.red_reports", List.of()).stream()
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElse(0),
                settings.getOrDefault("panels.moved_percent", List.of()).stream()
                        .findFirst()
                        .map(BigDecimal::new),
                settings.containsKey("panels.late"));
    }
}
