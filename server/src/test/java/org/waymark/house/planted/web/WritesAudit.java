package org.waymark.house.planted.web;

import java.time.Instant;
import org.waymark.audit.Entry;

/** A door that writes history. */
public final class WritesAudit {
    private WritesAudit() {}

    /** Writes an entry outside any use case. */
    public static Entry write() {
        return Entry.after(Entry.GENESIS, 1, Instant.EPOCH, "nobody", "nothing", "");
    }
}
