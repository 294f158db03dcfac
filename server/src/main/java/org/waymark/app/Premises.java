package org.waymark.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.folder.PublishedFolder;
import org.waymark.html.SvgDrawing;
import org.waymark.store.Database;
import org.waymark.template.Template;
import org.waymark.web.House;
import org.waymark.web.Mount;
import org.waymark.web.Pages;
import org.waymark.web.RememberedEditions;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.api.Api;
import org.waymark.web.entry.Entry;
import org.waymark.web.finding.Finding;
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
        List<Pages> pages = open(shelf);
        pages.add(entry);
        return House.of(
                shelf,
                () -> council.updateAndGet(name -> name.isEmpty() ? council(record) : name),
                pages.toArray(Pages[]::new));
    }

    /** What was published, from its files alone: nothing here can reach a record, and there is no way in. */
    static House publicFace(Path editions, Terminal terminal) {
        var shelf = new Shelf(
                new PublishedFolder(editions, sentence -> terminal.err().println(sentence)));
        return House.of(shelf, () -> council(shelf), open(shelf).toArray(Pages[]::new));
    }

    /** The pages that everybody may read. */
    private static List<Pages> open(Shelf shelf) {
        var mounts = List.of(Mount.front(shelf), Mount.reports(shelf), Mount.named(shelf));
        return new ArrayList<>(
                List.of(new Reading(shelf, mounts), new Finding(shelf, mounts, new SvgDrawing()), new Api(shelf)));
    }

    /** As the newest edition names it. */
    private static String council(Shelf shelf) {
        return shelf.latest()
                .flatMap(Shown::view)
                .map(view -> view.edition().path("councilName").asString(""))
                .orElse("");
    }

    private static String council(Database database) {
        return database.stores().templates().all().stream()
                .map(Template::councilName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
