package org.waymark.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.area.AreaCode;
import org.waymark.indicator.Kind;
import org.waymark.period.Period;
import org.waymark.scorecard.Line;

/** The example's own file of observations, judged in columns, against its report. */
class KentColumnsTest {
    private static final Path KENT = Path.of("..", "examples", "kent");
    private static final Period QUARTER = Period.parse("FY2024-25-Q1").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2024, 9, 16);

    @Test
    void every_kpi_is_rated_and_tested_as_in_the_report(@TempDir Path folder) throws Exception {
        Path all = together(folder);
        Path out = folder.resolve("results.parquet");
        JudgingFile.Judged done = Judge.run(all, out, Judge.framework(KENT, QUARTER, DAY, false));
        assertThat(done.refused()).isZero();
        var results = Judge.rows(out).stream().collect(java.util.stream.Collectors.toMap(Judge.Row::key, row -> row));
        var unread = new ArrayList<String>();
        int kpis = 0;
        for (var entry :
                Judge.lines(KENT, AreaCode.of("E10000016"), QUARTER, DAY).entrySet()) {
            Line line = entry.getValue();
            Judge.Row row = results.get(entry.getKey());
            if (line.kind() != Kind.KPI) {
                continue;
            }
            kpis++;
            if (row == null) {
                // A series without a single figure has no row.
                assertThat(line.rating().code()).as(entry.getKey()).isEqualTo("not-due");
                assertThat(line.series()).isEmpty();
                continue;
            }
            assertThat(row.text("rating") + row.text("unrated_because"))
                    .as(entry.getKey())
                    .isEqualTo(line.rating().code());
            if (row.text("not_tested_because").equals("underlying-not-read")) {
                unread.add(line.code().value());
                continue;
            }
            assertThat(row.text("trend") + row.text("not_tested_because"))
                    .as(entry.getKey())
                    .isEqualTo(line.trend().code());
        }
        assertThat(kpis).isGreaterThanOrEqualTo(40);
        // Supplied as rolling figures, and tested on another series of the pack.
        assertThat(unread).hasSizeLessThan(5);
    }

    /** All of the example's observations in one file, in the order of its files. */
    static Path together(Path folder) throws Exception {
        var lines = new ArrayList<String>();
        try (Stream<Path> files = Files.list(KENT.resolve("observations"))) {
            for (Path file : files.sorted().toList()) {
                List<String> read = Files.readAllLines(file);
                lines.addAll(lines.isEmpty() ? read : read.subList(1, read.size()));
            }
        }
        return Files.write(folder.resolve("kent.csv"), lines);
    }
}
