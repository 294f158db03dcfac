package org.waymark.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What was made or read lately, as much of it as there is room for: what was asked for least lately goes first. What would
 * take an eighth of the room or more is not kept.
 */
final class Remembered<K, V> {
    private final long room;
    private final ToLongFunction<V> size;
    private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    /**
     * @param room in bytes
     * @param size of one thing, in bytes
     */
    Remembered(long room, ToLongFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void put(K key, V value) {
        long bytes = size.applyAsLong(value);
        if (bytes >= room / 8) {
            return;
        }
        held += bytes;
        V before = kept.put(key, value);
        if (before != null) {
            held -= size.applyAsLong(before);
        }
        var oldest = kept.entrySet().iterator();
        while (held > room && oldest.hasNext()) {
            held -= size.applyAsLong(oldest.next().getValue());
            oldest.remove();
        }
    }

    synchronized void clear() {
        kept.clear();
        held = 0;
    }
}
