package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.disclosure.attack.Attack;
import org.waymark.disclosure.attack.Result;
import org.waymark.published.PublishedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries to find what published files hide, knowing nothing but the files. */
@Command(name = "attack", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class AttackCommand implements Callable<Integer> {
    private static final int MOST = 100;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILES", arity = "1..*", descriptionKey = "attack.files")
    private List<Path> files;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "6", descriptionKey = "attack.threshold")
    private String threshold;

    @Option(names = "--noughts-shown", descriptionKey = "attack.noughts-shown")
    private boolean noughtsShown;

    @Option(names = "--all", descriptionKey = "attack.all")
    private boolean all;

    AttackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int least = threshold();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new WrongCommand(Words.say("attack.absent", file));
            }
        }
        PublishedFiles.Read read = PublishedFiles.read(files);
        new FindingsPrinted(terminal.err(), terminal.colours()).print(read.findings());
        if (read.files() == 0) {
            throw new UnusableInput(Words.say("attack.nothing"));
        }
        Result result = terminal.step(
                () -> Attack.on(read.evidence(), new Attack.Asked(least, all, noughtsShown)), "step.attacking");
        new AttackPrinted(terminal, read.evidence(), all).print(read.files(), result);
        return (result.succeeded() || read.findings().hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }

    private int threshold() {
        if (threshold.matches("\\d{1,3}")) {
            int number = Integer.parseInt(threshold);
            if (number >= 2 && number <= MOST) {
                return number;
            }
        }
        throw new WrongCommand(Words.say("attack.threshold.bad", threshold));
    }
}
