package org.waymark.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.store.Database;
import org.waymark.web.House;
import org.waymark.web.Site;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the site answers. */
final class SiteOptions {
    @Option(names = "--port", paramLabel = "N", converter = Written.AsPort.class, descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--sign-in", paramLabel = "FILE", descriptionKey = "sign-in")
    private @Nullable Path signIn;

    @Mixin
    private MailOptions mail = new MailOptions();

    @Option(names = "--behind-proxy", descriptionKey = "behind-proxy")
    private boolean behindProxy;

    @Option(names = "--metrics-token-file", paramLabel = "FILE", descriptionKey = "metrics-token")
    private @Nullable Path metricsToken;

    @Option(names = "--log", paramLabel = "FORM", defaultValue = "text", descriptionKey = "log")
    private String log = "text";

    /**
     * Starts the site on what is on record.
     *
     * @param data the folder beside the record, where files wait that were sent and are not yet stored
     */
    Site start(Database database, Path data, Terminal terminal) {
        var council = Doorkeeping.council(signIn);
        var token = Watching.token(metricsToken);
        Watching.log(log, data);
        var door = new Doorkeeping(database);
        Path waiting = data.resolve("waiting");
        Site site =
                start(Premises.of(database, door.entry(council, behindProxy), waiting, mail.post(), token), terminal);
        door.open(terminal);
        return site;
    }

    /** Starts a site, and says so when it is not where it was asked to be. */
    Site start(House house, Terminal terminal) {
        Site site = terminal.step(() -> Site.start(house, port), "step.serving");
        if (site.port() != port) {
            terminal.say("serve.moved", port, site.port());
        }
        return site;
    }
}
