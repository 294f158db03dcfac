package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.Press;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.json.JsonPrinter;
import org.waymark.observation.Observation;
import org.waymark.office.MakingReport;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Printing;
import org.waymark.report.Report;
import org.waymark.report.Writing;

/** One report printed again and again in a process of its own, whose memory is then its own. */
final class FormatsRun {
    private FormatsRun() {}

    /** Arguments: the pack, the report, the period, how often, and where the files of the last go. Prints words and numbers, a line each. */
    public static void main(String[] args) throws Exception {
        var observations = new ArrayList<Observation>();
        var pack = Folder.open(Path.of(args[0])).value().read(observations::add).value();
        var stores = FolderStores.of(pack, observations);
        Report report = Writing.of(new MakingReport(stores, List.of(), Clock.systemUTC())
                        .of(
                                stores.templates().find(args[1]).orElseThrow(),
                                Period.parse(args[2]).orElseThrow(),
                                Optional.empty()))
                .sealed(new JsonPrinter());
        List<Printer> printers = Press.printers();
        int rounds = Integer.parseInt(args[3]);
        var all = new ArrayList<Double>();
        Map<String, List<Double>> each = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            List<Printed> files = Printing.all(printers, report);
            all.add((System.nanoTime() - begun) / 1e9);
            if (round == rounds - 1) {
                write(files, Path.of(args[4]));
            }
        }
        tell("first", all.getFirst());
        tell("all", Row.median(all.subList(rounds / 2, rounds)));
        for (int round = 0; round < 3; round++) {
            for (Printer printer : printers) {
                long begun = System.nanoTime();
                List<Printed> files = printer.print(report);
                each.computeIfAbsent(printer.format(), _ -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e9);
                if (round == 0) {
                    tell(
                            "size " + printer.format(),
                            files.stream()
                                    .mapToLong(file -> file.content().length)
                                    .sum());
                }
            }
        }
        each.forEach((format, seconds) -> tell("time " + format, Row.median(seconds)));
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .forEach(line -> tell("peak", Double.parseDouble(line.replaceAll("\\D", "")) / 1024));
    }

    private static void tell(String what, double number) {
        System.out.printf(Locale.UK, "%s %.4f%n", what, number);
    }

    private static void write(List<Printed> files, Path folder) throws IOException {
        for (Printed file : files) {
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }
}
