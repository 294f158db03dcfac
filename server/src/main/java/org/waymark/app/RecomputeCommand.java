package org.waymark.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.edition.Edition;
import org.waymark.json.JsonPrinter;
import org.waymark.office.MakingReport;
import org.waymark.office.Recomputing;
import org.waymark.period.PeriodNames;
import org.waymark.report.ChangesWriting;
import org.waymark.store.Database;
import org.waymark.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes a published edition's figures again, from the record as it stood when the edition was made. */
@Command(name = "recompute", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class RecomputeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT", descriptionKey = "report-code")
    private String report;

    @Mixin
    private PeriodOptions asked;

    @Option(names = "--edition", paramLabel = "NUMBER", descriptionKey = "recompute.edition")
    private @Nullable Integer number;

    @Mixin
    private DatabaseOptions database;

    RecomputeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            List<Edition> issues = record.press().issues(report, asked.period());
            Edition edition = issues.stream()
                    .filter(each -> number == null || each.number() == number)
                    .reduce((_, later) -> later)
                    .orElseThrow(
                            () -> new WrongCommand(Words.say("since.none", report, PeriodNames.full(asked.period()))));
            if (edition.made().load() == 0) {
                throw new UnusableInput(Words.say("recompute.unknown", edition.number()));
            }
            List<Edition> earlier = record.editions().all().stream()
                    .filter(each -> each.publishedAt().isBefore(edition.publishedAt()))
                    .toList();
            Recomputing.Again again = record.readingAsOf(edition.made().load(), stores -> {
                Template template = Choice.of(stores.templates(), Optional.of(report), asked.period());
                var making = new MakingReport(stores, earlier, Clock.systemDefaultZone());
                return new Recomputing(making, new JsonPrinter()).of(template, edition, issues);
            });
            terminal.say(
                    again.toTheLetter() ? "recompute.same" : "recompute.otherwise",
                    edition.title(),
                    PeriodNames.full(edition.period()),
                    edition.number(),
                    edition.hash());
            if (!edition.made().rules().equals(Version.label())) {
                terminal.say("recompute.rules", edition.made().rules(), Version.label());
            }
            if (!again.toTheLetter()) {
                ChangesWriting.of(again.changes(), again.scorecard())
                        .forEach(line -> terminal.out().println(line));
            }
            return (again.toTheLetter() ? Outcome.FINE : Outcome.INPUT_ERROR).code();
        }
    }
}
