package org.waymark.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything done, in order. A store: entries are only ever added, in the transaction of what they record. */
public interface Trail {

    List<Entry> entries();

    /** Some of those after a number, oldest first. */
    default List<Entry> after(long number, int most) {
        return entries().stream()
                .filter(entry -> entry.number() > number)
                .limit(most)
                .toList();
    }

    /** Some of those before a number that are looked for, newest first. */
    default List<Entry> before(long number, Search search, int most) {
        return entries().stream()
                .filter(entry -> entry.number() < number && search.finds(entry))
                .sorted(Comparator.comparingLong(Entry::number).reversed())
                .limit(most)
                .toList();
    }

    /** The newest; empty before anything was done. */
    default Optional<Entry> head() {
        return before(Long.MAX_VALUE, Search.ALL, 1).stream().findFirst();
    }

    /** The seal of the newest entry of a kind: it changes when, and only when, such a thing is done again; empty before. */
    default String seal(String what) {
        return before(Long.MAX_VALUE, new Search("", what, Optional.empty(), Optional.empty(), ""), 1).stream()
                .findFirst()
                .map(Entry::hash)
                .orElse("");
    }

    /** Every kind of thing done so far, in order of the alphabet. */
    default List<String> kinds() {
        return entries().stream().map(Entry::what).distinct().sorted().toList();
    }

    /** The number of the first place at which something is wrong; empty when the chain is whole. */
    default Optional<Long> broken() {
        return followed().faults().stream().findFirst().map(Fault::number);
    }

    /** The chain, followed from its first entry to its last. */
    default Followed followed() {
        return Followed.of(this);
    }

    /** As many as are held in memory at once. */
    int MANY = 10_000;
}
