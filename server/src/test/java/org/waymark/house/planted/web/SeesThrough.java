package org.waymark.house.planted.web;

import java.time.LocalDate;
import org.waymark.snapshot.Snapshot;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Breaks law 7: it takes a snapshot of what is on record, hidden figures and all. */
final class SeesThrough {
    private SeesThrough() {}

    static Snapshot everything(Stores stores, Template template) {
        return Snapshot.take(stores, template, LocalDate.EPOCH);
    }
}
