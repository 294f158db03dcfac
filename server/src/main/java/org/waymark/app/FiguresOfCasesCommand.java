package org.waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.casework.CaseFigures;
import org.waymark.casework.CaseTimes;
import org.waymark.finding.Checked;
import org.waymark.folder.CaseSheets;
import org.waymark.folder.CasesFolder;
import org.waymark.observation.Observation;
import org.waymark.office.ReadingCases;
import org.waymark.period.Frequency;
import org.waymark.period.YearType;
import org.waymark.report.Printed;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what cases come to as figures of their indicators, in the form in which all figures are sent. */
@Command(name = "figures", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class FiguresOfCasesCommand implements Callable<Integer> {
    private static final String FILE = "observations.csv";

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "cases.dir.measure")
    private @Nullable Path folder;

    @Option(names = "--council", required = true, paramLabel = "AREA", descriptionKey = "cases.council")
    private String council;

    @Option(names = "--process", paramLabel = "CODE", descriptionKey = "cases.process")
    private @Nullable String code;

    @Option(names = "--frequency", paramLabel = "WORD", descriptionKey = "cases.frequency")
    private String frequency = Frequency.MONTH.code();

    @Option(names = "--year", paramLabel = "WORD", descriptionKey = "cases.year-type")
    private String years = YearType.FINANCIAL.code();

    @Option(names = "--rolling", descriptionKey = "cases.rolling.figures")
    private boolean rolling;

    @Option(
            names = "--as-known-at",
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "cases.as-known-at")
    private @Nullable LocalDate asKnownAt;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Mixin
    private SaltOption salt;

    @Mixin
    private DatabaseOptions database;

    FiguresOfCasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Frequency often = Frequency.parse(frequency)
                .orElseThrow(() -> new WrongCommand(Words.say("cases.bad-frequency", frequency)));
        YearType year =
                YearType.parse(years).orElseThrow(() -> new WrongCommand(Words.say("cases.bad-year-type", years)));
        AreaCode area =
                AreaCode.parse(council).orElseThrow(() -> new WrongCommand(Words.say("cases.bad-council", council)));
        LocalDate day = Optional.ofNullable(asKnownAt).orElseGet(LocalDate::now);
        var figures = new ArrayList<Observation>();
        int outcome = each(day, log -> {
            CaseTimes times = CaseTimes.of(log, day);
            figures.addAll(
                    rolling
                            ? CaseFigures.rolling(times, area, often, year)
                            : CaseFigures.inPeriods(times, area, often, year));
        });
        if (figures.isEmpty()) {
            throw new UnusableInput(Words.say("cases.none", folder == null ? Words.say("cases.record") : folder));
        }
        OutFolder.at(out).write(List.of(new Printed(FILE, "text/csv", CaseSheets.figures(figures))), terminal);
        terminal.say("cases.figures", Words.number(figures.size()));
        return outcome;
    }

    private boolean isWanted(Process process) {
        return code == null || process.code().equals(code);
    }

    private int each(LocalDate day, Consumer<EventLog> log) {
        if (folder != null) {
            Checked<CasesFolder.Cases> read =
                    CasesFolder.at(folder, salt.pseudonyms()).read(day);
            new FindingsPrinted(terminal.err(), terminal.colours()).print(read.findings());
            read.value().logs().values().stream()
                    .filter(each -> isWanted(each.process()))
                    .forEach(log);
            return (read.findings().hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
        }
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var reading = new ReadingCases(record.cases(), record.noting());
            var look = new ReadingCases.Look(Frequency.YEAR.holding(day, YearType.CALENDAR), day, "figures");
            for (Process process : reading.processes(Recording.who())) {
                if (isWanted(process)) {
                    log.accept(reading.log(Recording.who(), process, look));
                }
            }
            return Outcome.FINE.code();
        }
    }
}
