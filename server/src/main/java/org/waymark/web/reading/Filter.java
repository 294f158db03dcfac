package org.waymark.web.reading;

import java.util.List;
import org.waymark.web.Words;

/**
 * One way of choosing rows.
 *
 * @param name in the address bar
 * @param chosen empty for all
 */
public record Filter(String name, String label, List<Choice> choices, String chosen) {
    /** One value and the words for it. */
    public record Choice(String value, String words) {}

    /** Ways by which there is something to choose: two values at least, or the one asked for. */
    static List<Filter> all(List<Row> rows, ScorecardQuery query) {
        return ScorecardQuery.ASPECTS.stream()
                .map(name -> new Filter(
                        name,
                        Words.say("reading.filter." + name),
                        ScorecardQuery.choices(name, rows).stream()
                                .map(value -> new Choice(value, words(name, value)))
                                .toList(),
                        query.value(name)))
                .filter(filter ->
                        filter.choices().size() > 1 || !filter.chosen().isEmpty())
                .toList();
    }

    private static String words(String name, String value) {
        String key = "reading." + name + "." + value;
        return Words.has(key) ? Words.say(key) : value;
    }
}
