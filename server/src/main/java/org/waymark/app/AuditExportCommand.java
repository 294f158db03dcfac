package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.waymark.audit.Entry;
import org.waymark.json.TrailJson;
import org.waymark.office.ReadingTrail;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole audit log for an auditor, an entry to a line. */
@Command(name = "export", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class AuditExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "audit.file")
    private Path file;

    @Mixin
    private DatabaseOptions database;

    AuditExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var reading = new ReadingTrail(record.trail());
            // Under another name until it is whole.
            Path part = file.resolveSibling(file.getFileName() + ".part");
            var last = new Entry[1];
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                reading.all(Recording.who(), entry -> {
                    write(out, TrailJson.line(entry) + "\n");
                    last[0] = entry;
                });
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            terminal.say("audit.exported", Words.count("audit.entries", last[0] == null ? 0 : last[0].number()), file);
            if (last[0] != null) {
                terminal.say("audit.head", last[0].number(), last[0].at(), last[0].hash());
            }
            return Outcome.FINE.code();
        }
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
