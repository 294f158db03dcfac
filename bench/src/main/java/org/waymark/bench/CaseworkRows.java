package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.casework.Ahead;
import org.waymark.casework.WhatIf;
import org.waymark.casework.synthetic.Synthetic;
import org.waymark.casework.synthetic.Wanted;
import org.waymark.folder.CasesFolder;

/** Casework of England’s size against the same counts in SQL, and what is foretold at Kent’s size. */
final class CaseworkRows {
    private static final int CASES = Integer.getInteger("bench.cases", 5_000_000);
    private static final int RUNS = 1;
    private static final int WARM = 5;
    private static final String MEMORY = "3g";
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final Path work;

    CaseworkRows(Path work) {
        this.work = work;
    }

    /** The section of the page. */
    String run() throws IOException, InterruptedException {
        Path folder = work.resolve("cases");
        long events = CasesPack.write(folder, CASES);
        Path ours = work.resolve("ours.txt");
        Path rivals = work.resolve("rivals.txt");
        List<Timed> timed = Timed.pair(
                command("-Xmx" + MEMORY, CasesRun.class, folder.toString(), ours.toString()),
                command("-Xmx256m", CasesSql.class, folder.toString(), rivals.toString(), "3GB", "csv"),
                RUNS);
        long figures = same(ours, rivals);
        double reading = Double.parseDouble(Files.readString(Path.of(ours + ".reading")));
        Timed us = timed.get(0);
        Timed them = timed.get(1);
        return """


            %,d made-up needs assessments over ten years, %,d events, as two CSV files of %,d MB: every figure of `cases measure` by month, quarter,
            year and rolling twelve months. In time with and without exceptions, of all and of each of %d codes; the backlog by age and over the limit at the
            end of every period; flow; intakes; lengths both ways; how long each stage takes (Kaplan and Meier, quartiles) and what it added to lateness.
            Each is a process of its own, started cold, with the files in the machine's memory, reading included; ours checks every row and every case, the SQL
            none. Both wrote the same %,d lines of figures, which the run demands. Ours had a heap of 3 GB at the most, the rival a limit of 3 GB. `-Dbench.only=casework`
            measures this part alone, `-Dbench.cases=200000` fewer cases.

            | what | Waymark | rival | rival's | ratio | |
            |---|---|---|---|---|---|
            %s

            | | Waymark | the rival |
            |---|---|---|
            | largest resident set | %.0f MB | %.0f MB |
            | processor time, of %d cores | %.1f s | %.1f s |
            | reading and checking the files alone, by the clock | %.1f s | |

            At Kent's size, 2,424 plans in the year and what comes with them, warm, the median of %d runs:

            | what | |
            |---|---|
            %s
            """.formatted(
                        CASES,
                        events,
                        (Files.size(folder.resolve("events.csv")) + Files.size(folder.resolve("cases.csv"))) >> 20,
                        CasesPack.codes(),
                        figures,
                        new Row(
                                        "every figure of casework, from the files",
                                        us.median(),
                                        "DuckDB SQL",
                                        them.median(),
                                        "aim: no slower")
                                .markdown(),
                        us.peakMegabytes(),
                        them.peakMegabytes(),
                        Runtime.getRuntime().availableProcessors(),
                        us.processor(),
                        them.processor(),
                        reading,
                        WARM,
                        foretold());
    }

    private static List<String> command(String heap, Class<?> main, String... args) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** How many lines both have; they must be the same ones. */
    private static long same(Path ours, Path rivals) throws IOException {
        var one = new TreeSet<>(Files.readAllLines(ours));
        var other = new TreeSet<>(Files.readAllLines(rivals));
        var onlyOurs = new TreeSet<>(one);
        onlyOurs.removeAll(other);
        var onlyRivals = new TreeSet<>(other);
        onlyRivals.removeAll(one);
        if (!onlyOurs.isEmpty() || !onlyRivals.isEmpty()) {
            throw new IllegalStateException("%d figures differ: %s against %s"
                    .formatted(
                            onlyOurs.size() + onlyRivals.size(),
                            onlyOurs.stream().limit(3).toList(),
                            onlyRivals.stream().limit(3).toList()));
        }
        return one.size();
    }

    private static String foretold() {
        Process process = CasesFolder.shipped().getFirst();
        EventLog log = EventLog.of(process, Synthetic.cases(new Wanted(process, 2024, 2424, 784, 70, 1, 7)));
        var change = new WhatIf.Change("advice", 5, 0.9, Optional.empty());
        return String.join(
                "\n",
                line(
                        "the twelve months to come, with how earlier forecasts fared (aim: 1 s)",
                        () -> Ahead.of(log, 12, DAY, 2024)),
                line("the six months to come, with the same", () -> Ahead.of(log, 6, DAY, 2024)),
                line(
                        "what if, twelve months ahead, with the same (aim: 1 s)",
                        () -> WhatIf.of(log, change, 12, DAY, 2024)));
    }

    private static String line(String what, Runnable work) {
        var seconds = new ArrayList<Double>();
        for (int run = 0; run < 2 * WARM; run++) {
            long start = System.nanoTime();
            work.run();
            if (run >= WARM) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return String.format(Locale.UK, "| %s | **%.2f s** |", what, Row.median(seconds));
    }
}
