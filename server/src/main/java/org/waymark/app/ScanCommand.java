package org.waymark.app;

import java.util.concurrent.Callable;
import org.waymark.report.Block;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says where groups and places differ beyond chance, straight from a folder. */
@Command(name = "scan", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ScanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private PackOptions asked;

    ScanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PackOptions.Opened opened = asked.open(terminal);
        Report report = terminal.step(
                () -> Writing.of(opened.making().scanned(opened.template(), asked.period(), asked.asKnownAt())),
                "step.judging",
                opened.template().title());
        terminal.out().println(Headings.title(report.scorecard()));
        report.sections(Section.Part.PATTERNS)
                .forEach(section -> section.blocks().forEach(this::print));
        return opened.outcome();
    }

    private void print(Block block) {
        terminal.out().println();
        switch (block) {
            case Block.Paragraph paragraph -> terminal.out().println(paragraph.text());
            case Block.Bullets bullets -> {
                int number = 0;
                for (Block.Bullet bullet : bullets.bullets()) {
                    number++;
                    terminal.out().println(number + ". " + bullet.lead() + " " + bullet.text());
                }
            }
            case Block.Heading _, Block.Table _, Block.Picture _, Block.Multiples _, Block.Facts _, Block.Panel _ -> {}
        }
    }
}
