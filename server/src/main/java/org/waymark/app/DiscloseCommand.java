package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.office.Disclosed;
import org.waymark.office.Disclosing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a report hides, with the numbers, for whoever answers for data protection. */
@Command(name = "disclose", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class DiscloseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private PackOptions asked;

    @Option(names = "--all", descriptionKey = "disclose.all")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out.disclose")
    private @Nullable Path out;

    DiscloseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (out != null && Files.isDirectory(out)) {
            throw new WrongCommand(Words.say("out.folder", out));
        }
        PackOptions.Opened opened = asked.open(terminal);
        Disclosed disclosed = terminal.step(
                () -> new Disclosing(opened.read().stores(), Clock.systemDefaultZone())
                        .of(opened.template(), asked.period(), asked.asKnownAt(), all),
                "step.judging",
                opened.template().title());
        new DisclosurePrinted(disclosed).lines().forEach(terminal.out()::println);
        if (out != null) {
            write(out, new DisclosureRows(disclosed));
        }
        return opened.outcome();
    }

    /** Readable by whoever asked for it alone, where the machine knows of such things. */
    private void write(Path file, DisclosureRows rows) {
        try {
            Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".waymark", ".part");
            try {
                Files.write(unfinished, rows.lines());
                Files.move(unfinished, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (java.nio.file.NoSuchFileException failed) {
            throw new WrongCommand(Words.say(
                    "out.no-folder", String.valueOf(file.toAbsolutePath().getParent())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        terminal.err().println(Words.say("disclose.written", file));
    }
}
