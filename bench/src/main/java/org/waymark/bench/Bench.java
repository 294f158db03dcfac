package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures everything and writes {@code docs/performance.md}: each figure a ratio against a rival in the same run, since
 * machines are shared and noisy. Run from the top of the repository, after a build.
 */
public final class Bench {
    private static final Path PAGE = Path.of("docs/performance.md");
    private static final String SECTION = "## Files of any size";
    private static final String SITE = "## The site";
    private static final String HIDING = "## Disclosure control";
    private static final String FORMATS = "## Formats";
    private static final String ROUND = "## The last hour of a round";
    private static final String CASEWORK = "## Casework";

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("waymark-bench");
        try {
            String only = System.getProperty("bench.only", "all");
            if (only.equals("disclosure")) {
                replace(HIDING, HIDING + new DisclosureRows(work).run());
                return;
            }
            if (only.equals("site")) {
                replace(SITE, SITE + new SiteRows(work).run());
                return;
            }
            if (only.equals("formats")) {
                replace(FORMATS, FORMATS + new FormatRows(work).run());
                return;
            }
            if (only.equals("round")) {
                replace(ROUND, ROUND + SiteRows.round(work));
                return;
            }
            if (only.equals("casework")) {
                replace(CASEWORK, CASEWORK + new CaseworkRows(work).run());
                return;
            }
            String columns = new ColumnsRows(work).run();
            if (only.equals("columns")) {
                replace(SECTION, section(columns));
                return;
            }
            List<Row> rows = new ArrayList<>();
            var commands = new CommandRows(work);
            commands.run();
            rows.addAll(SeriesRows.run());
            rows.addAll(IntakeRows.run(work));
            rows.addAll(commands.rows());
            List<String> peaks = new ArrayList<>(commands.peaks());
            peaks.add(MemoryRows.run(work, work.resolve("rows")));
            String hiding = HIDING + new DisclosureRows(work).run();
            String site = SITE + new SiteRows(work).run();
            String formats = FORMATS + new FormatRows(work).run();
            String round = ROUND + SiteRows.round(work);
            String casework = CASEWORK + new CaseworkRows(work).run();
            Files.writeString(
                    PAGE,
                    String.join("\n", page(rows, peaks), section(columns), hiding, site, formats, round, casework));
        } finally {
            IntakeRows.delete(work);
        }
    }

    /** Puts a section of the page in the place of what it was, or at the end. */
    private static void replace(String heading, String section) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(heading);
        int next = start < 0 ? -1 : page.indexOf("\n## ", start);
        String before = start < 0 ? page + "\n" : page.substring(0, start);
        Files.writeString(PAGE, before + section + (next < 0 ? "" : page.substring(next)));
    }

    private static String section(String columns) {
        return SECTION + """


            250 indicators, 10,000 areas, 40 months of each, every series rated and tested over all 40, as known at a day, against targets; one
            row of results written for each series. `-Dbench.only=columns` measures this part alone. Times above are by the clock, of a machine
            that others used; processor time, the least of three runs, is steadier. What is beyond the start is what an observation more costs than the
            first million, in which the program starts and is compiled. The largest resident set is of the whole process.

            | what | Waymark | rival | rival's | ratio | |
            |---|---|---|---|---|---|
            """ + columns;
    }

    private static String page(List<Row> rows, List<String> peaks) {
        return """
            # Performance

            Medians of one run on %d cores; each ratio is ours over the rival's, measured in turn in the same run. Read the ratios, not the
            times: the machine was shared. Written by

                mvn -q -DskipTests -Pbench verify

            | what | Waymark | rival | rival's | ratio | |
            |---|---|---|---|---|---|
            %s

            ## Memory at the peak

            The largest resident set of the process.

            | what | Waymark | rival | rival's |
            |---|---|---|---|
            %s
            """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        rows.stream().map(Row::markdown).collect(Collectors.joining("\n")),
                        String.join("\n", peaks));
    }
}
