package org.waymark.audit;

import java.util.List;

/** Everything done, in order. A store: entries are only ever added, in the transaction of what they record. */
public interface Trail {

    List<Entry> entries();

    /** The first entry that does not follow the one before it, by number; empty when the chain is whole. */
    default java.util.Optional<Long> broken() {
        String previous = Entry.GENESIS;
        long expected = 1;
        for (Entry entry : entries()) {
            if (entry.number() != expected++ || !entry.follows(previous)) {
                return java.util.Optional.of(entry.number());
            }
            previous = entry.hash();
        }
        return java.util.Optional.empty();
    }
}
