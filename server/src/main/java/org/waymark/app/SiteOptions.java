package org.waymark.app;

import java.util.List;
import org.waymark.store.Database;
import org.waymark.template.Template;
import org.waymark.web.House;
import org.waymark.web.Mount;
import org.waymark.web.Shelf;
import org.waymark.web.Site;
import org.waymark.web.reading.Reading;
import picocli.CommandLine.Option;

/** Where the site answers. */
final class SiteOptions {
    @Option(names = "--port", paramLabel = "N", converter = Written.AsPort.class, descriptionKey = "port")
    private int port = 8080;

    /** Starts the site on what is on record, and says so when it is not where it was asked to be. */
    Site start(Database database, Terminal terminal) {
        var shelf = new Shelf(database.editions());
        var mounts = List.of(Mount.front(shelf), Mount.reports(shelf), Mount.named(shelf));
        var house = House.of(shelf, () -> council(database), new Reading(shelf, mounts));
        Site site = terminal.step(() -> Site.start(house, port), "step.serving");
        if (site.port() != port) {
            terminal.say("serve.moved", port, site.port());
        }
        return site;
    }

    private static String council(Database database) {
        return database.stores().templates().all().stream()
                .map(Template::councilName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
