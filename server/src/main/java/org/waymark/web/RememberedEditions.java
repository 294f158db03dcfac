package org.waymark.web;

import java.util.List;
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
    /** Of files together, in bytes. */
    private static final long ROOM = 48L << 20;

    private final Editions kept;
    private volatile @Nullable Known known;
    private final Remembered<Name, byte[]> files = new Remembered<>(ROOM, bytes -> bytes.length);

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
        Optional<byte[]> before = files.get(name);
        if (before.isPresent()) {
            return before;
        }
        Optional<byte[]> read = kept.content(report, period, number, file);
        read.ifPresent(bytes -> files.put(name, bytes));
        return read;
    }
}
