package org.waymark.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers given to things, from 1: those given before, and new ones as they are met. */
final class Numbering<K> {
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> fresh = new ArrayList<>();

    Numbering(Map<K, Integer> given) {
        numbers.putAll(given);
    }

    int of(K thing) {
        Integer number = numbers.get(thing);
        if (number == null) {
            number = numbers.size() + 1;
            numbers.put(thing, number);
            fresh.add(thing);
        }
        return number;
    }

    /** The things by their numbers. */
    Map<Integer, K> byNumber() {
        var things = new HashMap<Integer, K>();
        numbers.forEach((thing, number) -> things.put(number, thing));
        return things;
    }

    /** Met for the first time, in order. */
    List<K> fresh() {
        return fresh;
    }
}
