package org.waymark.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.report.Explanation;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the whole working of one indicator's line, row to rating. */
@Command(name = "explain", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private PackOptions asked;

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "indicator")
    private String indicator;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PackOptions.Opened opened = asked.open(terminal);
        Report report = Writing.of(opened.making().of(opened.template(), asked.period(), asked.asKnownAt()));
        Explanation explanation = report.explanation(indicator)
                .orElseThrow(() -> new WrongCommand(Words.say(
                        "explain.unknown",
                        indicator,
                        report.scorecard().template().title(),
                        String.join(
                                ", ",
                                report.explanations().stream()
                                        .map(Explanation::indicator)
                                        .toList()))));
        terminal.out().println(Headings.title(report.scorecard()));
        explanation.steps().forEach(this::print);
        return opened.outcome();
    }

    private void print(Explanation.Step step) {
        terminal.out().println();
        terminal.out().println(step.title());
        List<String> lines = step.lines();
        lines.forEach(line -> terminal.out().println("  " + line));
    }
}
