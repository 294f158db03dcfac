package org.waymark.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waymark.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong in a folder of figures. */
@Command(name = "check", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenPack opened = OpenPack.at(pack);
        Findings findings = terminal.step(() -> opened.read(_ -> {}).findings(), "step.reading", pack);
        if (findings.isEmpty()) {
            terminal.say("check.fine", pack);
        } else {
            new FindingsPrinted(terminal.out(), terminal.colours()).print(findings);
        }
        return (findings.hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }
}
