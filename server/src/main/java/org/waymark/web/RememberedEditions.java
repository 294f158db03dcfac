package org.waymark.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.period.Period;

/**
 * Editions and their files, remembered. What is published never changes, so all that has to be asked again is whether there
 * is more: a new edition shows at once.
 */
public final class RememberedEditions implements Editions {
    /** Of files together, in bytes; what was asked for least lately goes first. */
    private static final long ROOM = 48L << 20;

    private final Editions kept;
    private volatile @Nullable Known known;
    private final Map<Name, byte[]> files = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    private record Known(long head, List<Edition> all) {}

    private record Name(String report, Period period, int number, String file) {}

    public RememberedEditions(Editions kept) {
        this.kept = kept;
    }

    @Override
    public long head() {
        return kept.head();
    }

    @Override
    public List<Edition> all() {
        long head = kept.head();
        Known before = known;
        if (before != null && before.head() == head) {
            return before.all();
        }
        Known now = new Known(head, kept.all());
        known = now;
        return now.all();
    }

    @Override
    public Optional<byte[]> content(String report, Period period, int number, String file) {
        var name = new Name(report, period, number, file);
        byte[] before;
        synchronized (files) {
            before = files.get(name);
        }
        if (before != null) {
            return Optional.of(before);
        }
        Optional<byte[]> read = kept.content(report, period, number, file);
        read.filter(bytes -> bytes.length < ROOM / 8).ifPresent(bytes -> remember(name, bytes));
        return read;
    }

    private void remember(Name name, byte[] bytes) {
        synchronized (files) {
            if (files.put(name, bytes) == null) {
                held += bytes.length;
            }
            var oldest = files.entrySet().iterator();
            while (held > ROOM && oldest.hasNext()) {
                held -= oldest.next().getValue().length;
                oldest.remove();
            }
        }
    }
}
