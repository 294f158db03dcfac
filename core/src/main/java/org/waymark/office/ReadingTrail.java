package org.waymark.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.audit.Entry;
import org.waymark.audit.Fault;
import org.waymark.audit.Followed;
import org.waymark.audit.Search;
import org.waymark.audit.Trail;

/** Reads what was done, by whom, and whether any of it was changed since. */
public final class ReadingTrail {
    private final Trail trail;

    /**
     * How the chain stands.
     *
     * @param faults what is wrong with it, in order; empty when it is whole
     * @param head the newest entry; empty before anything was done
     */
    public record State(List<Fault> faults, Optional<Entry> head) {
        public long entries() {
            return head.map(Entry::number).orElse(0L);
        }

        /** The number of the first place at which something is wrong. */
        public Optional<Long> broken() {
            return faults.stream().findFirst().map(Fault::number);
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
        Followed chain = trail.followed();
        return new State(chain.faults(), chain.head());
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
