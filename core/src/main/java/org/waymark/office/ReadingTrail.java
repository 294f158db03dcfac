package org.waymark.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.audit.Entry;
import org.waymark.audit.Search;
import org.waymark.audit.Trail;

/** Reads what was done, by whom, and whether any of it was changed since. */
public final class ReadingTrail {
    private final Trail trail;

    /**
     * How the chain stands.
     *
     * @param broken the number of the first entry that does not follow the one before; empty when all do
     * @param head the newest entry; empty before anything was done
     */
    public record State(Optional<Long> broken, Optional<Entry> head) {
        public long entries() {
            return head.map(Entry::number).orElse(0L);
        }
    }

    public ReadingTrail(Trail trail) {
        this.trail = trail;
    }

    /** Those before a number that are looked for, newest first. */
    public List<Entry> before(Person who, long number, Search search, int most) {
        who.demand(Right.READ_TRAIL);
        return trail.before(number, search, most);
    }

    public List<String> kinds(Person who) {
        who.demand(Right.READ_TRAIL);
        return trail.kinds();
    }

    /** Follows the chain from its first entry to its last. */
    public State state(Person who) {
        who.demand(Right.READ_TRAIL);
        return new State(trail.broken(), trail.head());
    }

    /** Every entry, oldest first, a few at a time. */
    public void all(Person who, Consumer<Entry> each) {
        who.demand(Right.READ_TRAIL);
        long last = 0;
        for (List<Entry> some = trail.after(last, Trail.MANY); !some.isEmpty(); some = trail.after(last, Trail.MANY)) {
            some.forEach(each);
            last = some.getLast().number();
        }
    }
}
