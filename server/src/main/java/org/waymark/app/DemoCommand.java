package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.edition.Edition;
import org.waymark.finding.Checked;
import org.waymark.office.Loaded;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.store.Database;
import org.waymark.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole path on the example county. */
@Command(name = "demo", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class DemoCommand implements Callable<Integer> {
    private static final String REPORT = "qpr";
    private static final Period PERIOD = Period.parse("FY2024-25-Q1").orElseThrow();

    private static final String MAP = "map/tiles.csv";

    /** Published too, so that there is something to compare with and another report to choose. */
    private static final List<Shown> BESIDES = List.of(
            new Shown(REPORT, Period.parse("FY2023-24-Q4").orElseThrow(), LocalDate.of(2024, 6, 12)),
            new Shown("children", PERIOD, LocalDate.of(2024, 9, 12)));

    private static final Shown NEWEST = new Shown(REPORT, PERIOD, LocalDate.of(2024, 9, 18));

    /** The first day of the example’s story, and the day it has come to: half-way through a round. */
    private static final LocalDate BEGINS = LocalDate.of(2024, 6, 3);

    private static final LocalDate ROUND_OPENS = LocalDate.of(2024, 7, 8);

    private static final LocalDate ROUND_ENDS = LocalDate.of(2024, 9, 16);

    private static final Period NEXT = PERIOD.next();

    private static final LocalDate NEXT_OPENS = LocalDate.of(2024, 10, 7);

    private static final LocalDate FIGURES_IN = LocalDate.of(2024, 11, 18);

    private static final LocalDate WORDS_IN = LocalDate.of(2024, 11, 19);

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 20);

    private final MovableClock clock = new MovableClock();

    /** @param on the day it is published */
    private record Shown(String report, Period period, LocalDate on) {}

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out.demo")
    private Path out = Path.of("out");

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private SiteOptions site;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutFolder folder = OutFolder.at(out);
        Path example = example();
        try (var closing = new Closing(terminal)) {
            clock.moveTo(BEGINS);
            Database record = closing.keep(database.open(terminal, clock));
            var recording = new Recording(record, terminal);
            Checked<Loaded> loaded = recording.load(example, OpenPack.at(example));
            boolean same = recording
                            .loadCasesOf(example)
                            .filter(cases -> !cases.value().nothingNew())
                            .isEmpty()
                    && loaded.value().nothingNew();
            Path map = example.resolve(MAP);
            for (Shown earlier : BESIDES) {
                published(record, recording, earlier, same, map);
            }
            var story = new Story(record, clock, example.resolve("round"));
            Edition edition = told(record, recording, story, map);
            clock.moveTo(TODAY);
            folder.write(recording.files(edition), terminal);
            Site running = closing.keep(site.start(record, database.data(), terminal));
            people(record, story.cast());
            terminal.out().println();
            terminal.say("serve.at", running.address());
            if (database.isOwn()) {
                terminal.say("demo.own");
            } else {
                terminal.say("demo.data", database.data().toAbsolutePath().normalize());
            }
            terminal.say("demo.today", PeriodNames.day(TODAY));
            terminal.say("demo.next", example);
            terminal.say("serve.stop");
            Closing.untilStopped();
            return Outcome.FINE.code();
        }
    }

    /** One of each kind may sign in, with a password of this record alone that is printed once. */
    private void people(Database record, Cast cast) {
        var keeping = new Doorkeeping(record).keeping();
        List<String> said = cast.oneOfEach().stream()
                .flatMap(account -> keeping.create(Doorkeeping.operator(), account).oneTime().stream()
                        .map(password -> Words.say("demo.person", account.fullName(), account.name(), password)))
                .toList();
        if (!said.isEmpty()) {
            terminal.out().println();
            terminal.say("demo.people");
            said.forEach(terminal.out()::println);
        }
    }

    /** The newest edition comes of a round that is played to its end; the next round is played half-way. */
    private Edition told(Database record, Recording recording, Story story, Path map) {
        Edition edition = record.editions()
                .latest(NEWEST.report(), NEWEST.period())
                .orElseGet(() -> {
                    terminal.err().println(Words.say("demo.round", PeriodNames.full(NEWEST.period())));
                    story.finish(NEWEST.report(), NEWEST.period(), ROUND_OPENS, ROUND_ENDS);
                    clock.moveTo(ROUND_ENDS);
                    recording.freeze(
                            NEWEST.report(), NEWEST.period(), Optional.empty(), Optional.of(map), Optional.empty());
                    clock.moveTo(NEWEST.on());
                    return recording.publish(NEWEST.report(), NEWEST.period(), Optional.empty());
                });
        terminal.err().println(Words.say("demo.round", PeriodNames.full(NEXT)));
        story.begin(NEWEST.report(), NEXT, NEXT_OPENS, FIGURES_IN, WORDS_IN);
        return edition;
    }

    /** What was published from the same rows is published already: a second start need not print it again. */
    private Edition published(Database record, Recording recording, Shown shown, boolean same, Path map) {
        clock.moveTo(shown.on());
        return Optional.of(shown)
                .filter(_ -> same)
                .flatMap(_ -> record.editions().latest(shown.report(), shown.period()))
                .orElseGet(() -> recording.publish(shown.report(), shown.period(), Optional.empty(), Optional.of(map)));
    }

    /** The example beside the program: named by the launcher, else up from the jar or the working folder. */
    private static Path example() {
        Path beside = Path.of("examples", "kent");
        if (Files.isDirectory(beside)) {
            return beside;
        }
        String home = System.getProperty("waymark.home");
        if (home != null && Files.isDirectory(Path.of(home).resolve(beside))) {
            return Path.of(home).resolve(beside);
        }
        Path jar = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
        for (Path up = jar.getParent(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve(beside))) {
                return up.resolve(beside);
            }
        }
        throw new WrongCommand(Words.say("demo.lacks-example"));
    }
}
