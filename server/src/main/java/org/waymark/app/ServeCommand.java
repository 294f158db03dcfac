package org.waymark.app;

import java.util.concurrent.Callable;
import org.waymark.store.Database;
import org.waymark.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the site of published reports until it is told to stop. */
@Command(name = "serve", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private SiteOptions site;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            Site running = closing.keep(site.start(record, terminal));
            terminal.say("serve.at", running.address());
            terminal.say("serve.stop");
            Closing.untilStopped();
            return Outcome.FINE.code();
        }
    }
}
