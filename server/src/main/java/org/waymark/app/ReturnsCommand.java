package org.waymark.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.office.ReadingReturns;
import org.waymark.office.Returns;
import org.waymark.office.ReturnsTable;
import org.waymark.office.Want;
import org.waymark.period.PeriodNames;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a round wants, from whom, and how it stands. */
@Command(name = "returns", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ReturnsCommand implements Callable<Integer> {
    private static final int AHEAD = 5;

    private final Terminal terminal;

    @Mixin
    private RoundOptions round;

    @Option(names = "--csv", descriptionKey = "returns.csv")
    private boolean csv;

    @Mixin
    private DatabaseOptions database;

    ReturnsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            ReadingReturns reading = new Chasing(record).returns();
            Returns returns =
                    reading.of(Recording.who(), round.report(), round.period()).orElseThrow(round::none);
            if (csv) {
                terminal.out().print(ReturnsTable.csv(returns));
            } else {
                print(returns);
            }
            terminal.out().flush();
            return Outcome.FINE.code();
        }
    }

    private void print(Returns returns) {
        var all = returns.round();
        terminal.say(
                "returns.head",
                returns.title(),
                PeriodNames.full(all.period()),
                PeriodNames.day(all.figuresDue()),
                PeriodNames.day(all.wordsDue()),
                PeriodNames.day(all.papersDue()));
        Returns.Share whole = returns.whole();
        terminal.say("returns.whole", whole.figuresIn(), whole.figures(), whole.wordsIn(), whole.words(), whole.late());
        for (Returns.Share share : returns.byService()) {
            terminal.say(
                    "returns.service",
                    share.name(),
                    share.figuresIn(),
                    share.figures(),
                    share.wordsIn(),
                    share.words(),
                    share.late());
        }
        List<Returns.Chase> chases = returns.chase(AHEAD);
        terminal.out().println();
        if (chases.isEmpty()) {
            terminal.say("returns.chase.none");
        }
        for (Returns.Chase chase : chases) {
            terminal.out().println(from(chase));
            for (Want want : chase.wants()) {
                terminal.say(
                        returns.isLate(want) ? "returns.late" : "returns.soon",
                        Words.say("returns.part." + want.part().code()),
                        want.name(),
                        PeriodNames.full(want.of()),
                        PeriodNames.day(want.dueOn()),
                        returns.daysLate(want));
            }
        }
    }

    private static String from(Returns.Chase chase) {
        if (chase.from().title().isEmpty()) {
            return Words.say("returns.from.nobody");
        }
        return chase.from().deputy().isEmpty()
                ? Words.say("returns.from", chase.from().title())
                : Words.say(
                        "returns.from.deputy",
                        chase.from().title(),
                        chase.from().deputy());
    }
}
