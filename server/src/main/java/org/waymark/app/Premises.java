package org.waymark.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.store.Database;
import org.waymark.template.Template;
import org.waymark.web.House;
import org.waymark.web.Mount;
import org.waymark.web.RememberedEditions;
import org.waymark.web.Shelf;
import org.waymark.web.entry.Entry;
import org.waymark.web.reading.Reading;

/** What a site is made of, where its doors meet. */
public final class Premises {
    private Premises() {}

    /** All that is served from a record, with accounts as the only way in. */
    public static House of(Database record) {
        return of(record, new Doorkeeping(record).entry(Optional.empty(), false));
    }

    /** All that is served from a record. */
    static House of(Database record, Entry entry) {
        var shelf = new Shelf(new RememberedEditions(record.editions()));
        var council = new AtomicReference<String>("");
        var mounts = List.of(Mount.front(shelf), Mount.reports(shelf), Mount.named(shelf));
        return House.of(
                shelf,
                () -> council.updateAndGet(name -> name.isEmpty() ? council(record) : name),
                new Reading(shelf, mounts),
                entry);
    }

    private static String council(Database database) {
        return database.stores().templates().all().stream()
                .map(Template::councilName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
