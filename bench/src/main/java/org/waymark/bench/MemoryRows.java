package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The peak of the process that loads a million rows, its server apart, beside DuckDB's reading them. */
final class MemoryRows {
    private MemoryRows() {}

    static String run(Path work, Path rows) throws IOException, InterruptedException {
        List<String> rival = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Rival.class.getName(),
                rows.resolve("observations.csv").toString());
        List<String> ours = List.of(
                "./waymark",
                "load",
                rows.toString(),
                "--data",
                work.resolve("data-load").toString());
        List<Timed> timed = Timed.pair(ours, rival, 1);
        return String.format(
                Locale.UK,
                "| `waymark load` of 1,000,000 rows, PostgreSQL apart | %.0f MB | DuckDB's bare read of them in a JVM"
                        + " | %.0f MB |",
                timed.get(0).peakMegabytes(),
                timed.get(1).peakMegabytes());
    }
}
