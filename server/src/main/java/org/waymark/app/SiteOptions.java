package org.waymark.app;

import org.waymark.store.Database;
import org.waymark.web.House;
import org.waymark.web.Site;
import picocli.CommandLine.Option;

/** Where the site answers. */
final class SiteOptions {
    @Option(names = "--port", paramLabel = "N", converter = Written.AsPort.class, descriptionKey = "port")
    private int port = 8080;

    /** Starts the site on what is on record, and says so when it is not where it was asked to be. */
    Site start(Database database, Terminal terminal) {
        return start(Premises.of(database), terminal);
    }

    Site start(House house, Terminal terminal) {
        Site site = terminal.step(() -> Site.start(house, port), "step.serving");
        if (site.port() != port) {
            terminal.say("serve.moved", port, site.port());
        }
        return site;
    }
}
