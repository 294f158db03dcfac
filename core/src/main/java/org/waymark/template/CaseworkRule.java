package org.waymark.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which casework a report tells of.
 *
 * @param processes by code, in the order printed; where there is none the report has no such chapter
 * @param compare a breakdown of which two codes are set side by side, as of a pilot; empty for none
 * @param months how far ahead the rolling figure is foretold; 0 for not at all
 * @param notice said above all of it, such as that the cases are made up; empty for none
 */
public record CaseworkRule(List<String> processes, String compare, int months, String notice) {
    /** The furthest that is foretold. */
    public static final int MOST_MONTHS = 12;

    /** No casework. */
    public static final CaseworkRule NONE = new CaseworkRule(List.of(), "", 6, "");

    public CaseworkRule {
        processes = List.copyOf(processes);
    }

    Map<String, List<String>> written() {
        var settings = new TreeMap<String, List<String>>();
        if (!processes.isEmpty()) {
            settings.put("casework.processes", processes);
            settings.put("casework.compare", compare.isEmpty() ? List.of() : List.of(compare));
            settings.put("casework.months", List.of(Integer.toString(months)));
            settings.put("casework.notice", notice.isEmpty() ? List.of() : List.of(notice));
            settings.values().removeIf(List::isEmpty);
        }
        return settings;
    }

    static CaseworkRule of(Map<String, List<String>> settings) {
        return new CaseworkRule(
                settings.getOrDefault("casework.processes", List.of()),
                String.join("", settings.getOrDefault("casework.compare", List.of())),
                settings.getOrDefault("casework.months", List.of()).stream()
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElse(NONE.months),
                String.join("", settings.getOrDefault("casework.notice", List.of())));
    }
}
