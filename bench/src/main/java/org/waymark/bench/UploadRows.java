package org.waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an officer waits for: a figure typed until it shows, and a million rows sent until they are stored, while others read. */
final class UploadRows {
    private static final Pattern ONE_TIME = Pattern.compile("(?:[a-z0-9]{4}-){3,}[a-z0-9]{4}");
    private static final int FIGURES = 15;

    private final Path work;
    private final Path data;

    /** @param data of the county */
    UploadRows(Path work, Path data) {
        this.work = work;
        this.data = data;
    }

    String run() throws IOException, InterruptedException {
        String password = account();
        try (var site = ServedSite.start(data.toString())) {
            var officer = new Officer(site.port(), "bench", password);
            double visible = visible(officer);
            String million = million(officer, site);
            return String.format(Locale.UK, """

                | what an officer waits for, on the county's record | |
                |---|---|
                | a figure typed and confirmed, until a page of the record shows it, median of %d; no rebuild | %.0f ms |
                """, FIGURES, visible) + million;
        }
    }

    private String account() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "./waymark",
                        "account",
                        "add",
                        "bench",
                        "--role",
                        "corporate-performance",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher found = ONE_TIME.matcher(said);
        if (!found.find()) {
            throw new IOException("no password in: " + said);
        }
        return found.group();
    }

    /** Milliseconds from the confirmation to the end of the page that shows the figure. */
    private static double visible(Officer officer) throws IOException, InterruptedException {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < FIGURES; i++) {
            String code = CountyPack.code(i * 20 + 3);
            String form = "/work/figure/" + code;
            String figure = "1" + (23 + i) + ".4";
            String preview = officer.form(
                    form,
                    form,
                    Map.of(
                            "area",
                            "E10000099",
                            "cohort",
                            "all",
                            "period",
                            "2024-07",
                            "value",
                            figure,
                            "status",
                            "final"));
            long begun = System.nanoTime();
            officer.form(preview, preview + "/store", Map.of());
            String page = officer.page("/work/record/" + code);
            waits.add((System.nanoTime() - begun) / 1e6);
            if (!page.contains(figure)) {
                throw new IOException("the figure does not show on the page of " + code);
            }
        }
        return Row.median(waits);
    }

    private String million(Officer officer, ServedSite site) throws IOException, InterruptedException {
        Path file = rows();
        var done = new AtomicBoolean();
        List<Long> reads = new ArrayList<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try (var caller = new Caller(site.port())) {
                while (!done.get()) {
                    long asked = System.nanoTime();
                    caller.ask("/scorecard");
                    reads.add(System.nanoTime() - asked);
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
        long begun = System.nanoTime();
        String upload = officer.send(file);
        String page = wait(officer, upload);
        double previewed = (System.nanoTime() - begun) / 1e9;
        if (!page.contains(upload + "/store")) {
            throw new IOException("no preview: " + page);
        }
        officer.form(upload, upload + "/store", Map.of());
        wait(officer, upload);
        double stored = (System.nanoTime() - begun) / 1e9;
        done.set(true);
        reader.join();
        long[] sorted = reads.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return String.format(
                Locale.UK,
                """
                | 1,000,000 rows sent through the browser's form, until the preview shows | %.1f s |
                | … until they are stored | %.1f s |
                | the scorecard asked for meanwhile, ten times a second: median / p95 / longest | %.0f / %.0f / %.0f ms |
                | the server's largest resident set, its PostgreSQL apart | %.0f MB |
                """,
                previewed,
                stored,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                site.resident()[1]);
    }

    private static String wait(Officer officer, String upload) throws IOException, InterruptedException {
        while (officer.page(upload + "/progress").contains("true")) {
            Thread.sleep(200);
        }
        return officer.page(upload);
    }

    /** Of the county's own indicators and areas, months before those on record. */
    private Path rows() throws IOException {
        Path file = work.resolve("million.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("indicator,area,period,numerator,denominator,status,recorded_on\n");
            int written = 0;
            for (int m = 0; written < 1_000_000; m++) {
                int month = 1995 * 12 + m;
                for (int i = 0; i < CountyPack.INDICATORS && written < 1_000_000; i++) {
                    for (int a = 0; a < CountyPack.AREAS && written < 1_000_000; a++, written++) {
                        out.write("%s,%s,%d-%02d,%d,%d,final,2014-01-15\n"
                                .formatted(
                                        CountyPack.code(i),
                                        CountyPack.area(a),
                                        month / 12,
                                        month % 12 + 1,
                                        200 + (written * 31) % 97,
                                        400 + (written * 17) % 89));
                    }
                }
            }
        }
        return file;
    }
}
