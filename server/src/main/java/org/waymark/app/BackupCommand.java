package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole record to one file, while the site runs. */
@Command(name = "backup", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "backup.passphrase")
    private @Nullable Path passphrase;

    @Mixin
    private DatabaseOptions database;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new WrongCommand(Words.say("backup.file.bad", file));
        }
        var envelope = Passphrase.envelope(passphrase);
        if (!database.isOwn() && !Files.isDirectory(database.data())) {
            throw new UnusableInput(Words.say("backup.no-data", database.data()));
        }
        try (var closing = new Closing(terminal)) {
            var backup = new Backup(database.address(terminal, closing), database.data(), Version.label(), envelope);
            Backup.Made made = terminal.step(() -> made(backup), "step.backup");
            made.leftOut()
                    .forEach(left -> terminal.err()
                            .println(
                                    Words.say("backup.left-out", database.data().resolve(left))));
            terminal.say(
                    "backup.done",
                    file,
                    Words.size(Files.size(file)),
                    Words.number(made.rows()),
                    made.tables(),
                    Words.count("backup.settings", made.settings()));
            terminal.say("backup.hash", made.sha256());
            if (envelope.passphrase().isEmpty()) {
                terminal.say("backup.open");
            }
            return Outcome.FINE.code();
        }
    }

    private Backup.Made made(Backup backup) {
        try {
            return backup.to(file.toAbsolutePath(), Recording.who().account());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
