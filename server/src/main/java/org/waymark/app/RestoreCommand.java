package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.store.backup.Envelope;
import org.waymark.store.backup.Restore;
import org.waymark.store.embedded.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back into an empty place. */
@Command(name = "restore", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "backup.passphrase")
    private @Nullable Path passphrase;

    @Mixin
    private DatabaseOptions database;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput(Words.say("verify.none", file));
        }
        Envelope envelope = Passphrase.envelope(passphrase);
        Restore.Done done = database.isOwn() ? restored(envelope) : intoFolder(envelope);
        terminal.say(
                "restore.done",
                Words.number(done.rows()),
                done.tables(),
                Words.count("backup.settings", done.settings()),
                done.madeAt(),
                done.program());
        terminal.say(done.whole() ? "restore.whole" : "restore.broken", done.head());
        return (done.whole() ? Outcome.FINE : Outcome.INPUT_ERROR).code();
    }

    /** Whatever goes wrong, the folder is left as it was found: absent, or empty. */
    private Restore.Done intoFolder(Envelope envelope) throws IOException {
        Path data = database.data();
        boolean made = !Files.exists(data);
        if (!made && !empty(data)) {
            throw new UnusableInput(Words.say("restore.not-empty", data));
        }
        boolean whole = false;
        try {
            EmbeddedDatabase.begin(data);
            Restore.Done done = restored(envelope);
            EmbeddedDatabase.finish(data);
            whole = true;
            return done;
        } finally {
            if (!whole) {
                EmbeddedDatabase.discard(data, made);
            }
        }
    }

    private Restore.Done restored(Envelope envelope) {
        try (var closing = new Closing(terminal)) {
            var restore = new Restore(database.addressToFill(terminal, closing), database.data(), envelope);
            return terminal.step(
                    () -> {
                        try {
                            return restore.from(file, Recording.who().account());
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    },
                    "step.restore",
                    file);
        }
    }

    private static boolean empty(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.findAny().isEmpty();
        }
    }
}
