package org.waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.folder.FolderStores;
import org.waymark.intake.Pack;
import org.waymark.json.JsonPrinter;
import org.waymark.observation.Observation;
import org.waymark.office.MakingReport;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a report straight from a folder, with no server and no database. */
@Command(name = "report", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    @Mixin
    private PeriodOptions asked;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = Written.AsFormat.class,
            descriptionKey = "format")
    private Set<String> formats = new LinkedHashSet<>();

    @Option(names = "--report", paramLabel = "CODE", descriptionKey = "report")
    private @Nullable String code;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutFolder folder = OutFolder.at(out);
        List<Observation> observations = new ArrayList<>();
        OpenPack opened = OpenPack.at(pack);
        Checked<Pack> read = terminal.step(() -> opened.read(observations::add), "step.reading", pack);
        Findings findings = read.findings();
        new FindingsPrinted(terminal.err(), terminal.colours()).print(findings);
        Stores stores = FolderStores.of(read.value(), observations);
        Template template = Choice.of(stores.templates(), Optional.ofNullable(code), asked.period());
        if (code == null) {
            Choice.others(stores.templates(), template)
                    .ifPresent(sentence -> terminal.err().println(sentence));
        }
        var making = new MakingReport(stores, List.of(), Clock.systemDefaultZone());
        Report report = terminal.step(
                () -> Writing.of(making.of(template, asked.period(), asked.asKnownAt()))
                        .sealed(new JsonPrinter()),
                "step.judging",
                template.title());
        List<Printed> printed = Press.printers(terminal).stream()
                .filter(printer -> formats.isEmpty() || formats.contains(printer.format()))
                .flatMap(printer -> printer.print(report).stream())
                .toList();
        terminal.out().println(Headings.of(report));
        folder.write(printed, terminal);
        return (findings.hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }
}
