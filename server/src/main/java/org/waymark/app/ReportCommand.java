package org.waymark.app;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.json.JsonPrinter;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Printing;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a report straight from a folder, with no server and no database. */
@Command(name = "report", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ReportCommand implements Callable<Integer> {
    /** The open data is as many files as there are indicators: whoever wants it asks for it. */
    private static final Set<String> USUAL = Set.of("html", "pdf", "json");

    private final Terminal terminal;

    @Mixin
    private PackOptions asked;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = Written.AsFormat.class,
            descriptionKey = "format")
    private Set<String> formats = new LinkedHashSet<>();

    @Option(names = "--word", paramLabel = "FILE", descriptionKey = "word")
    private @Nullable Path word;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<byte[]> template = Optional.ofNullable(word).map(file -> OwnWord.checked(file, terminal));
        OutFolder folder = OutFolder.at(out);
        PackOptions.Opened opened = asked.open(terminal);
        Report report = terminal.step(
                () -> Writing.of(opened.making().of(opened.template(), asked.period(), asked.asKnownAt()))
                        .sealed(new JsonPrinter()),
                "step.judging",
                opened.template().title());
        opened.tellOfTexts(terminal);
        var wanted = new LinkedHashSet<>(formats.isEmpty() ? USUAL : formats);
        template.ifPresent(_ -> wanted.add(OwnWord.FORMAT));
        List<Printer> printers = Press.timed(Press.printers(OwnWord.on(template)), terminal).stream()
                .filter(printer -> wanted.contains(printer.format()))
                .toList();
        List<Printed> printed = Printing.all(printers, report);
        terminal.out().println(Headings.of(report));
        folder.write(printed, terminal);
        return opened.outcome();
    }
}
