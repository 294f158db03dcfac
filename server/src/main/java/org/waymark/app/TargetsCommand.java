package org.waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Goal;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.ProposingTargets;
import org.waymark.period.Period;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes an indicator's targets from its neighbours, as rows to paste into targets.csv. Writes no file. */
@Command(name = "targets", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class TargetsCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 10;

    private final Terminal terminal;

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    @Option(names = "--indicator", required = true, paramLabel = "CODE", descriptionKey = "targets.indicator")
    private String indicator;

    @Option(names = "--from", required = true, paramLabel = "GOAL", descriptionKey = "targets.from")
    private String from;

    @Option(names = "--years", required = true, paramLabel = "N", descriptionKey = "targets.years")
    private String years;

    @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "targets.group")
    private @Nullable String group;

    @Option(names = "--report", paramLabel = "CODE", descriptionKey = "report")
    private @Nullable String report;

    @Option(
            names = "--as-known-at",
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "targets.as-known-at")
    private @Nullable LocalDate asKnownAt;

    TargetsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Goal goal = Goal.parse(from).orElseThrow(() -> new WrongCommand(Words.say("targets.from.bad", from)));
        int path = path();
        ReadPack read = ReadPack.of(pack, terminal);
        Stores stores = read.stores();
        LocalDate day = asKnownAt == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : asKnownAt;
        Template template = template(stores, day);
        ProposingTargets.Proposed proposed = IndicatorCode.parse(indicator)
                .flatMap(code ->
                        new ProposingTargets(stores, template, day).of(code, goal, Optional.ofNullable(group), path))
                .orElseThrow(() -> new WrongCommand(Words.say("targets.unknown", indicator, template.report())));
        var rows = new TargetRowsPrinted(proposed);
        rows.refusal().ifPresent(sentence -> {
            throw new UnusableInput(sentence);
        });
        rows.lines().forEach(terminal.out()::println);
        terminal.err().println(Words.say("targets.next"));
        return read.outcome();
    }

    private int path() {
        if (years.matches("\\d{1,2}")) {
            int number = Integer.parseInt(years);
            if (number >= 1 && number <= MOST_YEARS) {
                return number;
            }
        }
        throw new WrongCommand(Words.say("targets.years.bad", years));
    }

    private Template template(Stores stores, LocalDate day) {
        List<Template> all = stores.templates().all();
        Optional<String> code = Optional.ofNullable(report);
        Period period = all.stream()
                .filter(template -> code.map(template.report()::equals).orElse(true))
                .findFirst()
                .map(template -> template.frequency().endedBy(day, template.years()))
                .orElseGet(() -> new Period.Day(day));
        return Choice.of(stores.templates(), code, period);
    }
}
