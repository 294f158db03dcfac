package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.example.Example;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;

/** The two published files for which mappings ship, read by them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTidyTest {
    private static final Map<String, String> WORKFORCE = Map.of(
            "social-workers", "inpost_fte",
            "social-worker-turnover", "turnover_rate_fte",
            "social-worker-agency", "agency_rate_fte",
            "social-worker-vacancies", "vacancy_rate_fte",
            "social-worker-caseload", "caseload_fte",
            "social-worker-absence", "absence_rate_fte");

    private final List<Observation> observations = new ArrayList<>();
    private List<String> findings = List.of();
    private List<NamedCsvRecord> timeliness = List.of();
    private List<NamedCsvRecord> workforce = List.of();

    @BeforeAll
    void read(@TempDir Path pack) throws IOException {
        String reference = System.getenv("WAYMARK_REFERENCE");
        Assumptions.assumeTrue(reference != null && !reference.isBlank(), "WAYMARK_REFERENCE names no folder");
        Path example = Example.folder().resolveSibling("tidy");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = pack.resolve(example.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
        Path plans = Path.of(reference, "ehcp/dfe_2025_timeliness_20_week.csv");
        Path workers = Path.of(reference, "csc/csww_indicators_2017_to_2025.csv");
        Files.copy(plans, pack.resolve("tidy/timeliness.csv"));
        Files.copy(workers, pack.resolve("tidy/workforce.csv"));
        timeliness = rows(plans);
        workforce = rows(workers);
        Checked<Pack> read = OpenPack.at(pack).read(observations::add);
        findings = read.findings().shown().stream().map(Finding::toString).toList();
        assertThat(read.findings().hasErrors()).isFalse();
    }

    @Test
    void every_row_wanted_arrives() {
        long wanted = timeliness.stream()
                .filter(row -> List.of("All EHC plans issued", "Sex").contains(row.getField("breakdown_topic")))
                .count();
        assertThat(wanted).isEqualTo(1620);
        assertThat(timeliness).hasSize(12_211);
        assertThat(workforce).hasSize(1463);
        long single = workforce.stream()
                .filter(row -> !row.getField("new_la_code").contains("/"))
                .count();
        assertThat(single).isEqualTo(1463 - 14);
        assertThat(observations).hasSize((int) (wanted * 3 + single * 6));
        assertThat(findings)
                .anyMatch(sentence -> sentence.contains("1620 of the 12211 rows"))
                .anyMatch(sentence -> sentence.contains("1449 of the 1463 rows"));
    }

    @Test
    void kent_and_england_are_as_published() {
        assertThat(figure("ehcp-20-weeks", "E10000016", "CY2024")).isEqualTo("33.3 783/2354");
        assertThat(figure("ehcp-20-weeks-all", "E10000016", "CY2024")).isEqualTo("32.3 784/2424");
        assertThat(figure("ehcp-20-weeks", "E10000016", "CY2019")).isEqualTo("28.7 546/1903");
        assertThat(figure("ehcp-20-weeks", "E92000001", "CY2024")).startsWith("46.4 ");
        assertThat(figure("ehcp-plans", "E10000016", "CY2021")).isEqualTo("2882");
        assertThat(figure("social-worker-vacancies", "E10000016", "CY2025")).isEqualTo("14.4");
        assertThat(figure("social-worker-turnover", "E92000001", "CY2025")).isEqualTo("11.8");
        assertThat(figure("social-workers", "E10000016", "CY2017")).isEqualTo("675.6");
    }

    /** Every cell of the workforce file: a number as that number, a symbol as its own reason. */
    @Test
    void every_cell_of_the_workforce_file_is_what_it_was() {
        var held = new TreeMap<String, String>();
        observations.forEach(row -> held.put(
                row.key().indicator() + " " + row.key().area() + " " + row.key().period(), told(row)));
        var symbols = new TreeMap<String, Integer>();
        for (NamedCsvRecord row : workforce) {
            String area = Stream.of("new_la_code", "region_code", "country_code")
                    .map(row::getField)
                    .filter(code -> !code.isEmpty())
                    .findFirst()
                    .orElseThrow();
            if (!area.contains("/")) {
                WORKFORCE.forEach((indicator, column) -> {
                    String cell = row.getField(column);
                    String key = indicator + " " + area + " CY" + row.getField("time_period");
                    boolean number = cell.matches("-?[0-9.]+");
                    assertThat(held.get(key)).as(key).isEqualTo(number ? plain(new BigDecimal(cell)) : cell);
                    symbols.merge(number ? "figures" : cell, 1, Integer::sum);
                });
            }
        }
        assertThat(symbols).containsKeys("figures", "x", "z", "u");
    }

    /** Dorset and the City of London class every plan as an exception: nought of nought is no percentage. */
    @Test
    void a_symbol_beside_parts_of_nought_stays_a_symbol() {
        assertThat(figure("ehcp-20-weeks", "E06000059", "CY2024")).isEqualTo("x");
        assertThat(observations.stream()
                        .filter(row -> row.key().indicator().value().equals("ehcp-20-weeks-all"))
                        .filter(row -> row.absence() != null))
                .isNotEmpty();
    }

    private String figure(String indicator, String area, String period) {
        return observations.stream()
                .filter(row -> row.key().indicator().value().equals(indicator)
                        && row.key().area().value().equals(area)
                        && row.key().cohort().isAll()
                        && row.key().period().toString().equals(period))
                .map(PublishedTidyTest::told)
                .findFirst()
                .orElse("none");
    }

    private static String told(Observation row) {
        if (row.absence() != null) {
            return row.absence().symbol();
        }
        String value = plain(Objects.requireNonNull(row.value()));
        return row.hasParts()
                ? value + " " + plain(Objects.requireNonNull(row.numerator())) + "/"
                        + plain(Objects.requireNonNull(row.denominator()))
                : value;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
