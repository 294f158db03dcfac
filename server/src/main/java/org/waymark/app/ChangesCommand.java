package org.waymark.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.report.ChangesWriting;
import org.waymark.scorecard.Changes;
import org.waymark.scorecard.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a report would say otherwise now than at an earlier date. */
@Command(name = "changes", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ChangesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private PackOptions asked;

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "since")
    private LocalDate since;

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PackOptions.Opened opened = asked.open(terminal);
        LocalDate until = asked.asKnownAt().orElseGet(LocalDate::now);
        if (until.isBefore(since)) {
            throw new WrongCommand(Words.say("changes.order", since, until));
        }
        Scorecard then = opened.making().of(opened.template(), asked.period(), Optional.of(since));
        Scorecard now = opened.making().of(opened.template(), asked.period(), Optional.of(until));
        terminal.out().println(Headings.title(now));
        ChangesWriting.of(Changes.between(then, now), now)
                .forEach(line -> terminal.out().println(line));
        return opened.outcome();
    }
}
