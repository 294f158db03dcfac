package org.waymark.office;

import java.util.List;
import java.util.Optional;

/**
 * What a return would do to the record.
 *
 * @param counts by kind of row, in a fixed order; kinds of which nothing came are left out
 * @param changes the first of them, those that revise what is held before those that are new
 * @param fingerprint of all it would do: the same return does the same again only while this is the same
 */
public record Foreseen(List<Count> counts, List<Change<?>> changes, String fingerprint) {
    /** How many changes are told one by one. */
    public static final int TOLD = 200;

    public Foreseen {
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
    }

    /**
     * Rows of one kind.
     *
     * @param kind in the plural: {@code observations}
     * @param added of which nothing is held
     * @param changed that revise what is held
     * @param held already, just so
     */
    public record Count(String kind, long added, long changed, long held) {}

    /** One row: what is held, if anything, and what would stand in its place. */
    public record Change<T>(Optional<T> from, T to) {}

    public long added() {
        return counts.stream().mapToLong(Count::added).sum();
    }

    public long changed() {
        return counts.stream().mapToLong(Count::changed).sum();
    }

    public long held() {
        return counts.stream().mapToLong(Count::held).sum();
    }

    public boolean nothing() {
        return added() + changed() == 0;
    }
}
