package org.waymark.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.screening.Answer;
import org.waymark.screening.Level;
import org.waymark.screening.Lists;
import org.waymark.screening.Result;
import org.waymark.screening.Screening;

/**
 * The pairs of files that the Department's own screener was run on, with what it said of each. The lists of wards and of
 * other places that are not part of the product are those of the pairs it passed, so for these kinds of places this test shows
 * that what is not in a list is caught, and not that the list is right.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferencePairsTest {
    private Path ees = Path.of("");
    private Lists lists = Lists.shipped();

    @BeforeAll
    void reference() throws IOException {
        String folder = System.getenv("WAYMARK_REFERENCE");
        Assumptions.assumeTrue(folder != null && !folder.isBlank(), "WAYMARK_REFERENCE names no folder");
        ees = Path.of(folder, "ees");
        lists = Lists.shipped().knowing(dictionary(rows(ees.resolve("tables/data_dictionary.csv"))));
        for (Level level : List.of(
                Level.WARD,
                Level.PARLIAMENTARY_CONSTITUENCY,
                Level.SKILLS_AREA,
                Level.ENTERPRISE_PARTNERSHIP,
                Level.DEVOLVED_AREA)) {
            lists = lists.with(level, places(level));
        }
    }

    @Test
    void every_pair_gives_the_recorded_result() throws IOException {
        var told = new ArrayList<String>();
        List<NamedCsvRecord> rows = rows(ees.resolve("screener_run_summary.csv"));
        assertThat(rows).hasSize(68);
        for (NamedCsvRecord row : rows) {
            Screening screening = screened(row.getField("folder"), row.getField("file"), row.getField("meta"));
            String expected = String.join(
                    " ",
                    row.getField("passed"),
                    row.getField("api_suitable"),
                    row.getField("overall_stage"),
                    row.getField("n_checks"),
                    row.getField("n_fail"),
                    row.getField("n_warning"));
            String got = String.join(
                    " ",
                    word(screening.passed()),
                    word(screening.apiSuitable()),
                    screening.reached(),
                    Integer.toString(screening.answers().size()),
                    Long.toString(screening.count(Result.FAIL)),
                    Long.toString(screening.count(Result.WARNING)));
            if (!expected.equals(got)) {
                told.add(row.getField("file") + ": expected " + expected + ", was " + got + " " + names(screening));
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void every_failure_and_warning_is_of_the_recorded_check() throws IOException {
        var expected = new HashMap<String, Set<String>>();
        for (NamedCsvRecord row : rows(ees.resolve("screener_run_nonpass.csv"))) {
            expected.computeIfAbsent(row.getField("folder") + "/" + row.getField("file"), _ -> new TreeSet<>())
                    .add(row.getField("stage") + ": " + row.getField("check") + " " + row.getField("result"));
        }
        var told = new ArrayList<String>();
        for (NamedCsvRecord row : rows(ees.resolve("screener_run_summary.csv"))) {
            Screening screening = screened(row.getField("folder"), row.getField("file"), row.getField("meta"));
            Set<String> recorded = expected.getOrDefault(row.getField("folder") + "/" + row.getField("file"), Set.of());
            if (!recorded.equals(names(screening))) {
                told.add(row.getField("file") + ": expected " + recorded + ", was " + names(screening));
            }
        }
        assertThat(told).isEmpty();
    }

    /** A wrongly written region hides other failures of some pairs: mended, each fails for its own reason. */
    @Test
    void with_the_region_s_name_mended_the_other_failures_come_out(@TempDir Path folder) throws IOException {
        var expected = new HashMap<String, Set<String>>();
        for (NamedCsvRecord row : rows(ees.resolve("screener_run_region_name_corrected.csv"))) {
            expected.computeIfAbsent(row.getField("file"), _ -> new TreeSet<>())
                    .add(row.getField("stage") + ": " + row.getField("check") + " " + row.getField("result"));
        }
        assertThat(expected).hasSize(5);
        for (var each : expected.entrySet()) {
            Path data = folder.resolve(each.getKey());
            Files.writeString(
                    data,
                    Files.readString(ees.resolve("screener/fail").resolve(each.getKey()))
                            .replace("Yorkshire and the Humber", "Yorkshire and The Humber"));
            String meta = each.getKey().replace(".csv", ".meta.csv");
            Files.copy(ees.resolve("screener/fail").resolve(meta), folder.resolve(meta));
            assertThat(names(TidyPair.of(data).screened(lists)))
                    .as(each.getKey())
                    .isEqualTo(each.getValue());
        }
    }

    /** Files the Department's service tests itself with: read, and judged without fault. */
    @Test
    void the_service_s_own_files_are_judged_without_fault() throws IOException {
        try (Stream<Path> files = Files.walk(ees.resolve("service"))) {
            List<Path> data = files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().endsWith(".meta.csv"))
                    .filter(file -> Files.exists(TidyPair.of(file).meta()))
                    .toList();
            assertThat(data).hasSizeGreaterThan(20);
            for (Path file : data) {
                assertThatCode(() -> TidyPair.of(file).screened(lists)).doesNotThrowAnyException();
            }
        }
    }

    private Screening screened(String folder, String file, String meta) {
        Path in = ees.resolve("screener").resolve(folder);
        return new TidyPair(in.resolve(file), in.resolve(meta)).screened(lists);
    }

    private static Set<String> names(Screening screening) {
        var names = new TreeSet<String>();
        for (Answer answer : screening.answers()) {
            if (answer.result() == Result.FAIL || answer.result() == Result.WARNING) {
                names.add(answer.stage().title() + ": " + answer.check() + " " + answer.result());
            }
        }
        return names;
    }

    private static String word(boolean yes) {
        return yes ? "True" : "False";
    }

    private static Map<String, Set<String>> dictionary(List<NamedCsvRecord> rows) {
        var words = new HashMap<String, Set<String>>();
        rows.forEach(row -> words.computeIfAbsent(row.getField("col_name"), _ -> new TreeSet<>())
                .add(row.getField("filter_item")));
        return words;
    }

    private List<List<String>> places(Level level) throws IOException {
        var places = new LinkedHashSet<List<String>>();
        for (String folder : List.of("pass", "pass-warn-api")) {
            try (Stream<Path> files = Files.list(ees.resolve("screener").resolve(folder))) {
                for (Path file : files.filter(each -> !each.toString().endsWith(".meta.csv"))
                        .toList()) {
                    for (NamedCsvRecord row : rows(file)) {
                        String code = row.findField(level.code()).orElse("");
                        if (!code.isEmpty()) {
                            places.add(List.of(code, row.getField(level.nameColumn())));
                        }
                    }
                }
            }
        }
        return List.copyOf(places);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
