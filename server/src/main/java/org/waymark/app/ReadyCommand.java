package org.waymark.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.office.MakingReport;
import org.waymark.report.ObstacleWriting;
import org.waymark.scorecard.Obstacle;
import org.waymark.scorecard.Obstacles;
import org.waymark.scorecard.Scorecard;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what stands between a report and its being published. */
@Command(name = "ready", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ReadyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT", descriptionKey = "report-code")
    private String report;

    @Mixin
    private PeriodOptions asked;

    @Mixin
    private DatabaseOptions database;

    ReadyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            Scorecard scorecard = record.reading(
                    stores -> new MakingReport(stores, record.editions().all(), Clock.systemDefaultZone())
                            .of(
                                    Choice.of(stores.templates(), Optional.of(report), asked.period()),
                                    asked.period(),
                                    asked.asKnownAt()));
            List<Obstacle> blocking = Obstacles.blocking(scorecard);
            ObstacleWriting.of(Obstacles.of(scorecard), blocking)
                    .forEach(line -> terminal.out().println(line));
            return (blocking.isEmpty() ? Outcome.FINE : Outcome.INPUT_ERROR).code();
        }
    }
}
