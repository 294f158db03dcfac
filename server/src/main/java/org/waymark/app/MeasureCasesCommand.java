package org.waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.casework.Ahead;
import org.waymark.casework.Arms;
import org.waymark.casework.CaseTimes;
import org.waymark.casework.Measure;
import org.waymark.casework.WhatIf;
import org.waymark.finding.Checked;
import org.waymark.folder.CasesFolder;
import org.waymark.json.CasesJson;
import org.waymark.office.ReadingCases;
import org.waymark.period.Period;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the cases in a folder for one period. */
@Command(name = "measure", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class MeasureCasesCommand implements Callable<Integer> {
    private static final long SEED = 2024;
    private static final int MOST_AHEAD = 12;

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "cases.dir.measure")
    private @Nullable Path folder;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            converter = Written.AsPeriod.class,
            descriptionKey = "cases.period")
    private Period period;

    @Option(
            names = "--as-known-at",
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "cases.as-known-at")
    private @Nullable LocalDate asKnownAt;

    @Option(names = "--process", paramLabel = "CODE", descriptionKey = "cases.process")
    private @Nullable String code;

    @Option(names = "--switch", paramLabel = "EVENT", split = ",", descriptionKey = "cases.switch")
    private List<String> switches = List.of();

    @Option(names = "--compare", paramLabel = "COLUMN", descriptionKey = "cases.compare")
    private @Nullable String compare;

    @Option(names = "--ahead", paramLabel = "MONTHS", descriptionKey = "cases.ahead")
    private int ahead;

    @Mixin
    private final WhatIfOptions otherwise = new WhatIfOptions();

    @Mixin
    private SaltOption salt;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", descriptionKey = "screen.json")
    private boolean json;

    MeasureCasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (ahead < 0 || ahead > MOST_AHEAD) {
            throw new WrongCommand(Words.say("cases.too-far", MOST_AHEAD));
        }
        LocalDate day = Optional.ofNullable(asKnownAt).orElseGet(LocalDate::now);
        return folder == null ? ofRecord(day) : ofFolder(folder, day);
    }

    private int ofFolder(Path from, LocalDate day) {
        CasesFolder cases = CasesFolder.at(from, salt.pseudonyms());
        Checked<CasesFolder.Cases> read = terminal.step(() -> cases.read(day), "step.reading", from);
        new FindingsPrinted(terminal.err(), terminal.colours()).print(read.findings());
        List<Process> wanted = read.value().processes().stream()
                .filter(process -> code == null
                        ? read.value().logs().containsKey(process.code())
                        : process.code().equals(code))
                .toList();
        measure(wanted, read.value()::log, day, from.toString());
        return (read.findings().hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }

    /** Straight from the record; each look is on it too. */
    private int ofRecord(LocalDate day) {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var reading = new ReadingCases(record.cases(), record.noting());
            var look = new ReadingCases.Look(period, day, view());
            List<Process> wanted = reading.processes(Recording.who()).stream()
                    .filter(process -> code == null || process.code().equals(code))
                    .toList();
            measure(
                    wanted,
                    process -> terminal.step(
                            () -> reading.log(Recording.who(), process, look), "step.reading", process.code()),
                    day,
                    Words.say("cases.record"));
            return Outcome.FINE.code();
        }
    }

    /** For the trail. */
    private String view() {
        var view = new ArrayList<String>(List.of("measure"));
        if (compare != null) {
            view.add("compared by " + compare);
        }
        if (ahead > 0) {
            view.add(ahead + " months ahead");
        }
        if (otherwise.isAsked()) {
            view.add("what if");
        }
        return String.join(", ", view);
    }

    private void measure(List<Process> processes, Function<Process, EventLog> logs, LocalDate day, String from) {
        var measures = new ArrayList<Measure>();
        var arms = new ArrayList<Arms>();
        var ahead = new ArrayList<Ahead>();
        var answers = new ArrayList<WhatIf.Answer>();
        for (Process process : processes) {
            EventLog log = switched(logs.apply(process));
            measures.add(Measure.of(log, period, day));
            ahead.addAll(ahead(log, day));
            otherwise.of(process).ifPresent(change -> answers.add(answer(log, change, day)));
            Optional.ofNullable(compare)
                    .map(column -> compared(log, column, day))
                    .ifPresent(arms::add);
        }
        if (measures.isEmpty()) {
            throw new UnusableInput(Words.say("cases.none", from));
        }
        if (json) {
            terminal.out().print(CasesJson.text(measures, ahead, answers, arms));
        } else {
            var printed = new MeasurePrinted(terminal.out());
            measures.forEach(printed::print);
            ahead.forEach(printed::print);
            answers.forEach(new WhatIfPrinted(terminal.out())::print);
            arms.forEach(printed::print);
        }
        terminal.out().flush();
    }

    private EventLog switched(EventLog log) {
        var on = new HashSet<>(switches);
        log.process().allowances().forEach(each -> on.remove(each.event()));
        if (!on.isEmpty()) {
            throw new WrongCommand(Words.say(
                    "cases.no-switch", String.join(", ", on), log.process().code()));
        }
        return log.under(log.process().with(new HashSet<>(switches)));
    }

    private List<Ahead> ahead(EventLog log, LocalDate day) {
        return ahead == 0
                ? List.of()
                : List.of(terminal.step(() -> Ahead.of(log, ahead, day, SEED), "step.foretelling"));
    }

    private WhatIf.Answer answer(EventLog log, WhatIf.Change change, LocalDate day) {
        int months = ahead == 0 ? MOST_AHEAD : ahead;
        return terminal.step(() -> WhatIf.of(log, change, months, day, SEED), "step.foretelling")
                .orElseThrow(() -> new UnusableInput(
                        Words.say("cases.ahead.none", log.process().name())));
    }

    private Arms compared(EventLog log, String column, LocalDate day) {
        EventLog.Breakdown arm = log.breakdowns().get(column);
        if (arm == null || arm.codes().size() != 2) {
            throw new WrongCommand(Words.say("cases.no-arms", column));
        }
        return Arms.compare(
                CaseTimes.of(log, day),
                column,
                arm.codes().getFirst(),
                arm.codes().getLast(),
                period.start(),
                period.end(),
                SEED);
    }
}
