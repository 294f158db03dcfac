package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole commands, as a person types them. */
final class CommandRows {
    private static final int RUNS = 7;

    private final Path work;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> peaks = new ArrayList<>();

    CommandRows(Path work) {
        this.work = work;
    }

    void run() throws IOException, InterruptedException {
        Path out = work.resolve("out");
        List<String> all = waymark("report", "examples/kent", "--period", "FY2024-25-Q1", "--out", out.toString());
        List<String> json = waymark(
                "report", "examples/kent", "--period", "FY2024-25-Q1", "--out", out.toString(), "--format", "json");
        List<String> version = List.of(java(), "-version");
        pair("`waymark report examples/kent --format json`, cold", json, "`java -version`", version, "");
        pair("`waymark check examples/kent`, cold", waymark("check", "examples/kent"), "`java -version`", version, "");
        if (Chromium.here()) {
            List<String> print = Chromium.printing(out.resolve("report.html"), work);
            pair(
                    "`waymark report examples/kent`: judged, and written as HTML, PDF and JSON, cold",
                    all,
                    "Chromium printing the finished HTML, cold (PDF only; not PDF/UA)",
                    print,
                    "aim: no slower");
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<String> peaks() {
        return peaks;
    }

    private void pair(String what, List<String> ours, String rival, List<String> theirs, String note)
            throws IOException, InterruptedException {
        List<Timed> timed = Timed.pair(ours, theirs, RUNS);
        rows.add(new Row(what, timed.get(0).median(), rival, timed.get(1).median(), note));
        peaks.add(String.format(
                Locale.UK,
                "| %s | %.0f MB | %s | %.0f MB |",
                what,
                timed.get(0).peakMegabytes(),
                rival,
                timed.get(1).peakMegabytes()));
    }

    private static List<String> waymark(String... arguments) {
        var command = new ArrayList<String>();
        command.add("./waymark");
        command.addAll(List.of(arguments));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
