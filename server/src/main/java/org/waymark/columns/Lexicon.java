package org.waymark.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.scorecard.Yardstick;

/** Every word that results repeat, once, with its number: indicators, cohorts, periods, colours, reasons. */
final class Lexicon {
    /** The number of no word. */
    static final int NOTHING = 0;

    private record Numbered(Yardstick kind, int ordinal) {}

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Numbered, Integer> periods = new ConcurrentHashMap<>();
    private final List<String> words = new ArrayList<>();

    int number(String word) {
        Integer known = numbers.get(word);
        return known != null ? known : numbers.computeIfAbsent(word, this::add);
    }

    private synchronized int add(String word) {
        words.add(word);
        return words.size();
    }

    /** Of a period by its own number. */
    int number(Yardstick of, int ordinal) {
        var key = new Numbered(of, ordinal);
        Integer known = periods.get(key);
        return known != null
                ? known
                : periods.computeIfAbsent(
                        key, k -> number(k.kind().period(k.ordinal()).toString()));
    }

    /** Of the period due. */
    int due(Yardstick of) {
        return of.early() ? NOTHING : number(of, Math.toIntExact(of.due().ordinal()));
    }

    /** All of them: the first has the number 1. */
    synchronized List<String> words() {
        return List.copyOf(words);
    }
}
