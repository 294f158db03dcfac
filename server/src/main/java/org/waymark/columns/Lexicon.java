package org.waymark.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that results repeat, once, with its number. Millions of series come to a few thousand combinations of indicator,
 * cohort, period, target, colour and reason, so a row of results names its combination by number.
 */
final class Lexicon {
    /**
     * What many series have in common.
     *
     * @param words in the order of {@link Results#entry}; null where there is none
     * @param target not a number where there is none
     */
    record Entry(List<@Nullable String> words, double target, double floor) {}

    private final Map<Entry, Integer> numbers = new ConcurrentHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    int number(Entry entry) {
        Integer known = numbers.get(entry);
        return known != null ? known : numbers.computeIfAbsent(entry, this::add);
    }

    private synchronized int add(Entry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }

    /** All of them, in order of number from 0. */
    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}
