package org.waymark.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.example.Example;
import org.waymark.finding.Severity;
import org.waymark.folder.Folder;
import org.waymark.intake.Intake;
import org.waymark.intake.Kinded;
import org.waymark.intake.Prefaced;
import org.waymark.intake.Sheet;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.quantity.Figure;
import org.waymark.report.Report;
import org.waymark.scorecard.Scorecard;
import org.waymark.workbook.Limits;
import org.waymark.workbook.Workbook;

/** What was sent out as a workbook can be taken in again, to the same record. */
class RoundTripTest {
    private static final Report REPORT = Kent.quarterly();

    @TempDir
    private Path folder;

    @Test
    void the_workbook_itself_is_taken_in() throws Exception {
        Path file = folder.resolve("report.xlsx");
        Files.write(file, Kent.excel(REPORT));
        List<Sheet> sheets = Workbook.open(file, "report.xlsx", Limits.USUAL).sheets().value().stream()
                .map(Prefaced::of)
                .toList();
        var known = new ArrayList<Sheet>();
        for (Sheet sheet : sheets) {
            org.waymark.intake.Form.guess(sheet.header()).ifPresent(kind -> known.add(new Kinded(sheet, kind)));
        }
        assertThat(known.stream().map(Sheet::kind)).containsExactly("indicators", "cohorts", "observations");
        var read = new ArrayList<Observation>();
        var findings = Intake.read(known, List.of(), read::add).findings();
        assertThat(findings.shown().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.place() + " " + finding.sentence()))
                .allMatch(said -> said.contains("report"));
        same(read);
    }

    @Test
    void its_figures_saved_as_csv_take_the_place_of_the_packs_own() throws Exception {
        Office.needed();
        Path file = folder.resolve("report.xlsx");
        Files.write(file, Kent.excel(REPORT));
        Office.csv(file, folder);
        Path pack = Files.createDirectories(folder.resolve("pack"));
        try (Stream<Path> files = Files.list(Example.folder())) {
            for (Path each :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                if (!each.getFileName().toString().startsWith("observations")) {
                    Files.copy(each, pack.resolve(each.getFileName()));
                }
            }
        }
        Files.copy(
                folder.resolve("report-Observations.csv"),
                pack.resolve("observations.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        var read = new ArrayList<Observation>();
        assertThat(Folder.open(pack).value().read(read::add).findings().shown())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .filteredOn(finding -> finding.place().file().startsWith("observations"))
                .isEmpty();
        same(read);
    }

    /** Everything of the council's own that the report rests on, as it was known on the report's day. */
    private static void same(List<Observation> read) {
        Scorecard scorecard = REPORT.scorecard();
        var original = new ArrayList<Observation>();
        Example.read(Example.folder(), original);
        Map<ObservationKey, Observation> newest = newest(original, scorecard.asKnownAt());
        assertThat(read).hasSizeGreaterThan(1_000);
        for (Observation row : read) {
            Observation before = Objects.requireNonNull(
                    newest.get(row.key()), () -> row.key().toString());
            assertThat(said(scorecard, row)).isEqualTo(said(scorecard, before));
        }
        newest.keySet()
                .removeIf(key -> !key.area().equals(scorecard.template().council())
                        || scorecard.line(key.indicator()).isEmpty());
        assertThat(read.stream().map(Observation::key)).containsAll(newest.keySet());
    }

    private static Map<ObservationKey, Observation> newest(List<Observation> rows, LocalDate day) {
        var newest = new HashMap<ObservationKey, Observation>();
        for (Observation row : rows) {
            if (!row.recordedAt().toLocalDate().isAfter(day)) {
                newest.merge(
                        row.key(), row, (held, later) -> later.recordedAt().isBefore(held.recordedAt()) ? held : later);
            }
        }
        return newest;
    }

    private static String said(Scorecard scorecard, Observation row) {
        var measurement = Objects.requireNonNull(
                        scorecard.indicators().get(row.key().indicator()))
                .at(row.key().period())
                .measurement();
        Figure figure = row.figure(measurement.scale().unit().scale(measurement.per()));
        return row.key() + " " + measurement.scale().print(figure) + " " + plain(row.numerator()) + " "
                + plain(row.denominator()) + " " + row.status() + " "
                + row.recordedAt().toLocalDate();
    }

    private static String plain(java.math.@org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
