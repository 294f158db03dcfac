package org.waymark.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a load.
 *
 * @param number the load's, from 1; empty when nothing was new and so nothing was recorded
 * @param counts by kind of row, in a fixed order
 */
public record Loaded(Optional<Integer> number, List<Count> counts) {

    /**
     * Rows of one kind.
     *
     * @param kind in the plural: {@code observations}
     * @param held already on record, just so
     */
    public record Count(String kind, long added, long held) {

        /** The kind, in the singular where one was added. */
        String named() {
            if (added != 1) {
                return kind;
            }
            if (kind.endsWith("ies")) {
                return kind.substring(0, kind.length() - 3) + "y";
            }
            return kind.substring(0, kind.length() - (kind.endsWith("sses") ? 2 : 1));
        }
    }

    public long added() {
        return counts.stream().mapToLong(Count::added).sum();
    }

    public boolean nothingNew() {
        return number.isEmpty();
    }

    public Count count(String kind) {
        return counts.stream()
                .filter(count -> count.kind().equals(kind))
                .findFirst()
                .orElseGet(() -> new Count(kind, 0, 0));
    }

    /** {@code 1,204 observations, 3 targets}; kinds of which nothing was added are left out. */
    public String words() {
        return counts.stream()
                .filter(count -> count.added() > 0)
                .map(count -> String.format(Locale.UK, "%,d %s", count.added(), count.named()))
                .collect(Collectors.joining(", "));
    }
}
