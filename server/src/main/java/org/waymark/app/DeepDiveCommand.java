package org.waymark.app;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.waymark.indicator.IndicatorCode;
import org.waymark.json.JsonPrinter;
import org.waymark.report.Printer;
import org.waymark.report.Printing;
import org.waymark.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints everything that can be said of one indicator as a document of its own. */
@Command(name = "deepdive", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class DeepDiveCommand implements Callable<Integer> {
    /** Documents; a dive is no data. */
    private static final Set<String> DOCUMENTS = Set.of("html", "pdf", "docx");

    private final Terminal terminal;

    @Mixin
    private PackOptions asked;

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "indicator")
    private String indicator;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = Written.AsFormat.class,
            descriptionKey = "deepdive.format")
    private Set<String> formats = new LinkedHashSet<>();

    DeepDiveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OutFolder folder = OutFolder.at(out);
        PackOptions.Opened opened = asked.open(terminal);
        Report report = terminal.step(
                        () -> IndicatorCode.parse(indicator).flatMap(code -> opened.dive(code, asked)),
                        "step.judging",
                        indicator)
                .orElseThrow(() -> new WrongCommand(Words.say(
                        "deepdive.unknown",
                        indicator,
                        opened.template().title(),
                        opened.read().stores().definitions().indicators().stream()
                                .map(each -> each.code().value())
                                .collect(Collectors.joining(", ")))))
                .sealed(new JsonPrinter());
        Set<String> wanted = formats.isEmpty() ? DOCUMENTS : formats;
        List<Printer> printers = Press.timed(Press.printers(OwnWord.on(Optional.empty())), terminal).stream()
                .filter(printer -> wanted.contains(printer.format()))
                .toList();
        terminal.out().println(report.front().title());
        folder.write(
                Printing.all(printers, report).stream()
                        .filter(file -> !file.name().equals("summary.pdf"))
                        .toList(),
                terminal);
        return opened.outcome();
    }
}
