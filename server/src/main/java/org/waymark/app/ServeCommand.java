package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the site of published reports until it is told to stop. */
@Command(name = "serve", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--public", paramLabel = "DIR", descriptionKey = "public")
    private @Nullable Path published;

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
            Path folder = published;
            Site running = closing.keep(
                    folder == null
                            ? site.start(closing.keep(database.open(terminal)), database.data(), terminal)
                            : site.start(Premises.publicFace(folder(folder), terminal), terminal));
            terminal.say("serve.at", running.address());
            terminal.say("serve.stop");
            Closing.untilStopped();
            return Outcome.FINE.code();
        }
    }

    private static Path folder(Path published) {
        if (!Files.isDirectory(published)) {
            throw new WrongCommand(Words.say("public.no-folder", published));
        }
        return published;
    }
}
