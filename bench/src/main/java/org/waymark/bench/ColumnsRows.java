package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code waymark judge} on files of 1, 10 and 100 million observations, against DuckDB's grouped slope of the same files. */
final class ColumnsRows {
    private static final int LARGEST = 2_500_000;
    private static final long FIRST = (long) LARGEST / 100 * NationalPack.MONTHS;

    private final Path work;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> sizes = new ArrayList<>();
    private double start;

    ColumnsRows(Path work) {
        this.work = work;
    }

    /** The section of the page. */
    String run() throws IOException, InterruptedException, SQLException {
        Path pack = work.resolve("national");
        NationalPack.write(pack);
        rows.add(KernelRows.run(
                pack, Math.toIntExact(Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 1_000))));
        for (int series = LARGEST / 100; series <= LARGEST; series *= 10) {
            Path file = work.resolve("observations.parquet");
            NationalPack.observations(file, series, true);
            judged(pack, file, series);
            Files.delete(file);
        }
        unsorted(pack, LARGEST / 10);
        return """
            %s

            | observations | `waymark judge` | of processor time | for one observation | beyond the start | largest resident set | the rival's processor time |
            |---|---|---|---|---|---|---|
            %s
            """.formatted(String.join("\n", rows.stream().map(Row::markdown).toList()), String.join("\n", sizes));
    }

    private List<String> judge(Path pack, Path file) {
        return List.of(
                "./waymark",
                "judge",
                file.toString(),
                "--framework",
                pack.toString(),
                "--out",
                work.resolve("results.parquet").toString(),
                "--as-known-at",
                NationalPack.DAY,
                "--period",
                NationalPack.PERIOD,
                "--common-targets");
    }

    private static List<String> rival(Path file, String way) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RivalSlopes.class.getName(),
                file.toString(),
                way);
    }

    private void judged(Path pack, Path file, int series) throws IOException, InterruptedException {
        int runs = 3;
        long observations = (long) series * NationalPack.MONTHS;
        List<Timed> byDigits = Timed.pair(judge(pack, file), rival(file, "digits"), runs);
        Timed ours = byDigits.get(0);
        String what = "`waymark judge` of %,d observations, sorted Parquet, whole command".formatted(observations);
        String aim = series == LARGEST ? "aim: faster" : "";
        String slopes = "DuckDB `regr_slope` grouped, same file and cores (slopes only; nothing written), months by ";
        rows.add(new Row(
                what, ours.median(), slopes + "their digits", byDigits.get(1).median(), aim));
        String byList = "";
        if (series == LARGEST) {
            List<Timed> listed = Timed.pair(judge(pack, file), rival(file, "list"), runs);
            rows.add(new Row(
                    "the same",
                    listed.get(0).median(),
                    slopes + "a list of them given it",
                    listed.get(1).median(),
                    aim));
        }
        if (start == 0) {
            start = ours.processor();
        }
        Timed rival = byDigits.get(1);
        sizes.add(String.format(
                Locale.UK,
                "| %,d | %.2f s | %.2f s | %.0f ns | %s | %.0f MB | %s |",
                observations,
                ours.median(),
                ours.processor(),
                ours.processor() / observations * 1e9,
                observations > FIRST
                        ? String.format(Locale.UK, "%.0f ns", (ours.processor() - start) / (observations - FIRST) * 1e9)
                        : "",
                ours.peakMegabytes(),
                String.format(Locale.UK, "%.2f s", rival.processor()) + byList));
    }

    /** What putting rows in order costs, beside the same rows in order. */
    private void unsorted(Path pack, int series) throws IOException, InterruptedException, SQLException {
        Path sorted = work.resolve("sorted.parquet");
        Path mixed = work.resolve("mixed.parquet");
        NationalPack.observations(sorted, series, true);
        NationalPack.observations(mixed, series, false);
        List<Timed> timed = Timed.pair(judge(pack, mixed), judge(pack, sorted), 2);
        rows.add(new Row(
                "`waymark judge` of %,d observations in order of time, so put in order of series first"
                        .formatted((long) series * NationalPack.MONTHS),
                timed.get(0).median(),
                "`waymark judge` of the same in order of series",
                timed.get(1).median(),
                "sorting: %.2f s".formatted(timed.get(0).median() - timed.get(1).median())));
        sizes.add(String.format(
                Locale.UK,
                "| %,d, out of order | %.2f s | %.2f s | %.0f ns | | %.0f MB | |",
                (long) series * NationalPack.MONTHS,
                timed.get(0).median(),
                timed.get(0).processor(),
                timed.get(0).processor() / series / NationalPack.MONTHS * 1e9,
                timed.get(0).peakMegabytes()));
        Files.delete(sorted);
        Files.delete(mixed);
    }
}
