package org.waymark.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The chain, followed from its first entry to its last. A chain written anew from some entry on, with every seal worked out
 * again, has no fault in itself: that is seen only by a head that was noted elsewhere, such as one printed on an edition.
 *
 * @param entries how many there are
 * @param head the newest; empty before anything was done
 * @param faults what is wrong, in order of number; empty when the chain is whole
 * @param places the number of the entry that bears each seal
 */
public record Followed(long entries, Optional<Entry> head, List<Fault> faults, Map<String, Long> places) {

    /** Beyond so many, entries that fit their number no longer are not asked where they stood before. */
    private static final int TRIED = 1_000;

    /** So many numbers after the last are tried too: where entries were left out, the last stood higher. */
    private static final int BEYOND = 100;

    /** An entry as it was sealed: the number it had then, the number it has now, and what ties it to others. */
    private record Link(long was, long number, String previous, String hash, boolean changed) {}

    public boolean whole() {
        return faults.isEmpty();
    }

    /** The number of the entry with that seal; empty when no entry has it. */
    public OptionalLong place(String seal) {
        Long number = places.get(seal);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    static Followed of(Trail trail) {
        var links = new ArrayList<Link>();
        var strange = new ArrayList<Entry>();
        var places = new HashMap<String, Long>();
        Optional<Entry> head = Optional.empty();
        long last = Long.MIN_VALUE;
        for (List<Entry> some = trail.after(last, Trail.MANY); !some.isEmpty(); some = trail.after(last, Trail.MANY)) {
            for (Entry entry : some) {
                places.put(entry.hash(), entry.number());
                if (entry.sealed()) {
                    links.add(new Link(entry.number(), entry.number(), entry.previous(), entry.hash(), false));
                } else {
                    strange.add(entry);
                }
            }
            head = Optional.of(some.getLast());
            last = some.getLast().number();
        }
        long entries = links.size() + (long) strange.size();
        links.addAll(placed(strange, links));
        return new Followed(entries, head, faults(links), places);
    }

    /** Where each entry stood that is sealed under another number than its own; where none fits, its words were changed. */
    private static List<Link> placed(List<Entry> strange, List<Link> sound) {
        var free = free(strange, sound);
        var placed = new ArrayList<Link>();
        for (Entry entry : strange) {
            Optional<Long> was = free.stream().filter(entry::sealedAs).findFirst();
            was.ifPresent(free::remove);
            placed.add(new Link(
                    was.orElse(entry.number()), entry.number(), entry.previous(), entry.hash(), was.isEmpty()));
        }
        return placed;
    }

    /** Numbers that no sound entry has. */
    private static Set<Long> free(List<Entry> strange, List<Link> sound) {
        var free = new TreeSet<Long>();
        if (strange.isEmpty() || strange.size() > TRIED) {
            return free;
        }
        var taken = new TreeSet<Long>();
        sound.forEach(link -> taken.add(link.was()));
        strange.forEach(entry -> free.add(entry.number()));
        long most = Math.max(taken.isEmpty() ? 0 : taken.last(), free.last()) + BEYOND;
        for (long number = 1; number <= most && free.size() < 2 * TRIED; number++) {
            if (!taken.contains(number)) {
                free.add(number);
            }
        }
        return free;
    }

    private static List<Fault> faults(List<Link> links) {
        var faults = new ArrayList<Fault>();
        var byNumber = new TreeMap<Long, Link>();
        links.stream().filter(link -> !link.changed()).forEach(link -> byNumber.put(link.was(), link));
        links.stream().filter(Link::changed).forEach(link -> {
            faults.add(new Fault.Changed(link.number()));
            byNumber.putIfAbsent(link.was(), link);
        });
        long expected = 1;
        Link before = null;
        for (Link link : byNumber.values()) {
            if (link.was() > expected) {
                faults.add(new Fault.Missing(expected, link.was() - 1));
                before = null;
            }
            String sealedTo = before == null ? Entry.GENESIS : before.hash();
            boolean tied = link.previous().equals(sealedTo) || (before == null && link.was() > 1);
            if (link.was() != link.number()) {
                faults.add(new Fault.Moved(link.number(), link.was()));
            }
            if (!tied && !link.changed() && (before == null || !before.changed())) {
                faults.add(new Fault.Replaced(before == null ? link.number() : before.number()));
            }
            before = link;
            expected = link.was() + 1;
        }
        faults.sort(Comparator.comparingLong(Fault::number));
        return List.copyOf(faults);
    }
}
