package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The site under load, beside the same bytes served from memory by the same server; its start; its size. */
final class SiteRows {
    private static final double WARM = 4;
    private static final double LONG = 4;

    private final Path work;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();

    SiteRows(Path work) {
        this.work = work;
    }

    String run() throws IOException, InterruptedException {
        Path kentData = work.resolve("data-kent");
        double kentSeconds = timedFill(kentData.toString(), "examples/kent", "qpr");
        measure("Kent, embedded", kentData.toString(), "ehcp-20-weeks");
        starts(kentData.toString());
        if (!System.getProperty("bench.county", "yes").equals("yes")) {
            return page("The example alone; loading and publishing it, cold, took %.0f s.".formatted(kentSeconds));
        }
        Path county = work.resolve("county");
        CountyPack.write(county);
        Path countyData = work.resolve("data-county");
        double countySeconds = timedFill(countyData.toString(), county.toString(), "county");
        measure("county, embedded", countyData.toString(), CountyPack.code(7));
        String own = System.getProperty("bench.database", "");
        if (!own.isEmpty()) {
            timedFill(own, county.toString(), "county");
            measure("county, a PostgreSQL of its own", own, CountyPack.code(7));
        }
        String upload = new UploadRows(work, countyData).run();
        return page(
                        "The example, and a county of %d indicators, %d areas and %d months (cohorts for a quarter of them). Loading and publishing, cold, took %.0f s for Kent and %.0f s for the county."
                                .formatted(
                                        CountyPack.INDICATORS,
                                        CountyPack.AREAS,
                                        CountyPack.MONTHS,
                                        kentSeconds,
                                        countySeconds))
                + upload;
    }

    /** The county alone, on which people write. */
    static String round(Path work) throws IOException, InterruptedException {
        Path county = work.resolve("county-round");
        CountyPack.write(county);
        Path data = work.resolve("data-county-round");
        fill(data.toString(), county.toString(), "county");
        return new RoundRows(data).run();
    }

    private static double timedFill(String record, String pack, String report)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        fill(record, pack, report);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void fill(String record, String pack, String report) throws IOException, InterruptedException {
        List<String> where = record.startsWith("jdbc:") ? List.of("--database", record) : List.of("--data", record);
        command(List.of("load", pack), where);
        command(List.of("publish", report, "--period", CountyPack.PERIOD), where);
    }

    private static void command(List<String> words, List<String> where) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add("./waymark");
        command.addAll(words);
        command.addAll(where);
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code > 1) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }

    private void measure(String what, String record, String indicator) throws IOException {
        try (var site = ServedSite.start(record)) {
            double idle = site.resident()[0];
            for (String page : List.of(
                    "/",
                    "/scorecard",
                    "/indicator/" + indicator,
                    "/api/v1/editions/" + (record.contains("kent") ? "qpr" : "county") + "/latest/latest/lines")) {
                measure(what, site, page);
            }
            double[] resident = site.resident();
            row(
                    rows,
                    String.format(
                            Locale.UK,
                            "| %s: resident memory | %.0f MB after the first page | | | %.0f MB at most | | |%n",
                            what,
                            idle,
                            resident[1]));
        }
    }

    /** Told as it goes, since the whole takes minutes. */
    private void row(StringBuilder rows, String row) {
        rows.append(row);
        System.out.print(row);
    }

    private void measure(String what, ServedSite site, String page) throws IOException {
        String still = "/static?of=" + page;
        int bytes;
        try (var caller = new Caller(site.port())) {
            bytes = caller.ask(page);
        }
        Load.saturated(site.port(), page, WARM);
        Load.saturated(site.port(), still, WARM / 3);
        var most = Load.saturated(site.port(), page, LONG);
        var stillMost = Load.saturated(site.port(), still, LONG);
        double half = most.rate() / 2;
        var calm = Load.steady(site.port(), page, LONG * 2, half);
        var stillCalm = Load.steady(site.port(), still, LONG * 2, half);
        row(
                rows,
                String.format(
                        Locale.UK,
                        "| %s: `%s` (%d KB) | %.0f | %.0f | %.1f / %.1f / %.1f | %.1f / %.1f / %.1f | **%.2f** | %s"
                                + " |%n",
                        what,
                        page,
                        bytes / 1024,
                        most.rate(),
                        stillMost.rate(),
                        calm.p50(),
                        calm.p95(),
                        calm.p99(),
                        stillCalm.p50(),
                        stillCalm.p95(),
                        stillCalm.p99(),
                        calm.p95() / stillCalm.p95(),
                        "aim: within 2"));
    }

    private void starts(String record) throws IOException {
        Path cache = work.resolve("site.aot");
        try (var training = ServedSite.start(record, "-XX:AOTCacheOutput=" + cache)) {
            try (var caller = new Caller(training.port())) {
                caller.ask("/scorecard");
            }
        }
        double plain = Double.MAX_VALUE;
        double cached = Double.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            try (var site = ServedSite.start(record)) {
                plain = Math.min(plain, site.secondsToFirstPage());
            }
            try (var site = ServedSite.start(record, "-XX:AOTCache=" + cache)) {
                cached = Math.min(cached, site.secondsToFirstPage());
            }
        }
        row(
                starts,
                String.format(
                        Locale.UK,
                        "| start to first page, its database included, least of three | %.1f s | the same with an AOT"
                                + " cache (%d MB) | %.1f s | **%.2f** |%n",
                        plain,
                        Files.exists(cache) ? Files.size(cache) >> 20 : 0,
                        cached,
                        plain / cached));
    }

    private String page(String what) {
        return """


            %s Eight callers on connections that stay open, without compression, on the machine that serves them. The rival is the same server
            answering the very same bytes from memory. At half of the most that the page can bear, both at that same rate, an answer's time
            counts from when its question was due. Answers a second; milliseconds. `-Dbench.only=site` measures this part alone,
            `-Dbench.county=no` without the county, `-Dbench.database=jdbc:…` on a database of your own too.

            | page | most a second | rival's | p50 / p95 / p99 at half | rival's | p95 over rival's | |
            |---|---|---|---|---|---|---|
            """.formatted(what) + rows + """

            | what | plain | beside | | ratio |
            |---|---|---|---|---|
            """ + starts;
    }
}
