package org.waymark.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.edition.Edition;
import org.waymark.office.MakingReport;
import org.waymark.period.PeriodNames;
import org.waymark.report.ChangesWriting;
import org.waymark.scorecard.Changes;
import org.waymark.scorecard.Scorecard;
import org.waymark.store.Database;
import org.waymark.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a published edition would say otherwise if it were made from the record as it is now. */
@Command(name = "since", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class SinceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT", descriptionKey = "report-code")
    private String report;

    @Mixin
    private PeriodOptions asked;

    @Mixin
    private DatabaseOptions database;

    SinceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            Edition edition = record.editions()
                    .latest(report, asked.period())
                    .orElseThrow(
                            () -> new WrongCommand(Words.say("since.none", report, PeriodNames.full(asked.period()))));
            LocalDate until = asked.asKnownAt().orElseGet(LocalDate::now);
            Scorecard now = record.reading(stores -> {
                Template template = Choice.of(stores.templates(), Optional.of(report), asked.period());
                // What editions of other periods said has no bearing on this one's figures.
                return new MakingReport(stores, List.of(), Clock.systemDefaultZone())
                        .of(template, asked.period(), Optional.of(until));
            });
            terminal.say(
                    "since.edition",
                    edition.title(),
                    PeriodNames.full(edition.period()),
                    edition.number(),
                    PeriodNames.day(edition.asKnownAt()),
                    PeriodNames.day(until));
            ChangesWriting.of(Changes.since(edition, now), now)
                    .forEach(line -> terminal.out().println(line));
            return Outcome.FINE.code();
        }
    }
}
