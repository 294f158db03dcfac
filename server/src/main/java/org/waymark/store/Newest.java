package org.waymark.store;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Of revisions in order of arrival, the newest of each key as known at an instant. */
final class Newest {
    private Newest() {}

    /** By when it was recorded, then by arrival; given back in order of arrival. */
    static <T> List<T> before(
            LocalDateTime instant, List<T> revisions, Function<T, LocalDateTime> recorded, Function<T, Object> key) {
        Map<Object, Integer> newest = new HashMap<>();
        for (int i = 0; i < revisions.size(); i++) {
            T revision = revisions.get(i);
            if (recorded.apply(revision).isBefore(instant)) {
                int place = i;
                newest.merge(
                        key.apply(revision),
                        place,
                        (held, next) ->
                                recorded.apply(revisions.get(next)).isBefore(recorded.apply(revisions.get(held)))
                                        ? held
                                        : next);
            }
        }
        return newest.values().stream().sorted().map(revisions::get).toList();
    }
}
