package org.waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Every format of an edition; and the PDF beside the two programs that others make theirs with. */
final class FormatRows {
    private static final int RUNS = 3;
    private static final int ROUNDS = 10;
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final String PERIOD = "FY2024-25-Q1";
    private static final String EVERY = "html,pdf,large-print,docx,pptx,xlsx,ods,json,data,ees";

    private final Path work;
    private final StringBuilder page = new StringBuilder();

    FormatRows(Path work) {
        this.work = work;
    }

    String run() throws IOException, InterruptedException {
        Path kent = work.resolve("kent-formats");
        Map<String, Double> warm = printed("examples/kent", "qpr", kent, ROUNDS);
        page.append("""


            The finished document of the Kent example printed in every format in one go, as many formats at once as there are cores, and each
            alone after it, warm. Beside it a report of 400 indicators. `-Dbench.only=formats` measures this part alone, `-Dbench.county=no`
            without the report of 400.

            | what | Kent | 400 indicators |
            |---|---|---|
            """);
        Map<String, Double> county = Map.of();
        if (System.getProperty("bench.county", "yes").equals("yes")) {
            Path pack = work.resolve("county-formats");
            CountyPack.write(pack);
            county = printed(pack.toString(), "county", work.resolve("county-out"), 3);
        }
        line("all formats in one go, the first time", "first", warm, county, "%.2f s");
        line("all formats in one go, warm (aim for Kent: 2 s)", "all", warm, county, "**%.2f s**");
        for (String format : EVERY.split(",", -1)) {
            line("`" + format + "` alone, warm", "time " + format, warm, county, "%.2f s");
        }
        for (String format : EVERY.split(",", -1)) {
            line("`" + format + "`, size of its files", "size " + format, warm, county, "%,.0f");
        }
        line("largest resident set, MB", "peak", warm, county, "%.0f");
        rivals(kent, Objects.requireNonNull(warm.get("time pdf")));
        return page.toString();
    }

    private void line(String what, String key, Map<String, Double> kent, Map<String, Double> county, String form) {
        String row = String.format(
                Locale.UK,
                "| %s | %s | %s |%n",
                what,
                String.format(Locale.UK, form, bytes(key, kent)),
                county.isEmpty() ? "" : String.format(Locale.UK, form, bytes(key, county)));
        page.append(row);
        System.out.print(row);
    }

    private static double bytes(String key, Map<String, Double> of) {
        return Objects.requireNonNull(of.get(key), key);
    }

    /** Whole processes, ours and theirs in turn; theirs are given the finished document, ours reads and judges the pack first. */
    private void rivals(Path printed, double warm) throws IOException, InterruptedException {
        page.append("""

            The PDF alone, cold, in turn with the programs that others make theirs with. Ours reads and judges the pack first and is tagged
            to PDF/UA; each rival is given the finished document.

            | what | Waymark | rival | rival's | ratio | |
            |---|---|---|---|---|---|
            """);
        List<String> ours = List.of(
                "./waymark",
                "report",
                "examples/kent",
                "--period",
                PERIOD,
                "--format",
                "pdf",
                "--out",
                work.resolve("cold").toString());
        List<String> peaks = new ArrayList<>();
        if (Files.isExecutable(OFFICE)) {
            pair(ours, "LibreOffice converting report.docx", office(printed), warm, peaks);
        }
        if (Chromium.here()) {
            pair(
                    ours,
                    "Chromium printing report.html",
                    Chromium.printing(printed.resolve("report.html"), work),
                    warm,
                    peaks);
        }
        List<String> every = new ArrayList<>(ours);
        every.set(every.indexOf("pdf"), EVERY);
        Timed all = Timed.pair(every, ours, RUNS).getFirst();
        page.append(String.format(
                Locale.UK,
                "| `waymark report examples/kent` in every format, cold | %.2f s | | | | %.0f MB at the peak |%n",
                all.median(),
                all.peakMegabytes()));
        page.append("\nAt the peak: ").append(String.join("; ", peaks)).append(".\n");
    }

    private void pair(List<String> ours, String rival, List<String> theirs, double warm, List<String> peaks)
            throws IOException, InterruptedException {
        List<Timed> timed = Timed.pair(ours, theirs, RUNS);
        String row = new Row(
                                "`waymark report examples/kent --format pdf`, cold",
                                timed.get(0).median(),
                                rival,
                                timed.get(1).median(),
                                "aim: ahead")
                        .markdown()
                + "\n"
                + new Row("printing the PDF, warm", warm, rival, timed.get(1).median(), "").markdown() + "\n";
        page.append(row);
        System.out.print(row);
        peaks.add(String.format(
                Locale.UK,
                "Waymark %.0f MB, %s %.0f MB (its largest process that was started)",
                timed.get(0).peakMegabytes(),
                rival,
                timed.get(1).peakMegabytes()));
    }

    private List<String> office(Path printed) {
        return List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + work.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                work.resolve("office-out").toString(),
                printed.resolve("report.docx").toString());
    }

    private static Map<String, Double> printed(String pack, String report, Path out, int rounds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FormatsRun.class.getName(),
                        pack,
                        report,
                        PERIOD,
                        String.valueOf(rounds),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new LinkedHashMap<String, Double>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> {
                    int space = line.lastIndexOf(' ');
                    told.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
                });
        if (process.waitFor() != 0) {
            throw new IOException("the formats of " + pack + " were not printed");
        }
        return told;
    }
}
