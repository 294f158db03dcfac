package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.web.House;
import org.waymark.web.still.StillSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the public site as plain files, for a web host that runs nothing. */
@Command(name = "site", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class SiteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out.site")
    private Path out;

    @Option(names = "--public", paramLabel = "DIR", descriptionKey = "site.public")
    private @Nullable Path published;

    @Mixin
    private DatabaseOptions database;

    SiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Path> stranger = StillSite.inTheWay(out);
        if (stranger.isPresent()) {
            throw new WrongCommand(Words.say("site.stranger", out, stranger.get()));
        }
        try (var closing = new Closing(terminal)) {
            House house = published == null
                    ? Premises.publicFace(closing.keep(database.open(terminal)))
                    : Premises.publicFace(folder(published), terminal);
            if (house.shelf().all().isEmpty()) {
                throw new UnusableInput(Words.say("site.none", out));
            }
            StillSite site = terminal.step(() -> StillSite.write(house, out), "step.writing-site");
            terminal.say(
                    "site.done",
                    Words.number(site.pages()),
                    Words.number(site.files() - site.pages()),
                    Words.size(site.bytes()),
                    Words.count("site.editions", site.editions()),
                    out);
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
