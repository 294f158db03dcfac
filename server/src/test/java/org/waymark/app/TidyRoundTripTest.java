package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.example.Example;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Severity;
import org.waymark.intake.Pack;
import org.waymark.json.JsonPrinter;
import org.waymark.observation.Observation;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.scorecard.Held;
import org.waymark.scorecard.Scorecard;
import org.waymark.screening.Answer;
import org.waymark.screening.Lists;
import org.waymark.screening.Result;
import org.waymark.screening.Screening;
import org.waymark.tidy.EesPrinter;
import org.waymark.tidy.TidyPair;

/** What leaves as the Department's tidy data passes its checks, and comes back the same by the mapping beside it. */
class TidyRoundTripTest {
    @ParameterizedTest
    @CsvSource({"qpr, 83", "children, 83"})
    void the_example_s_files_pass_every_check_without_a_warning(String code, int checks, @TempDir Path folder)
            throws IOException {
        Report report = report(Example.folder(), code);
        List<Path> data = write(report, folder);
        assertThat(data).hasSizeGreaterThan(2);
        for (Path file : data) {
            Screening screening = TidyPair.of(file).screened(Lists.shipped());
            assertThat(screening.answers()).hasSize(checks);
            assertThat(screening.nonPasses().stream()
                            .filter(answer -> answer.result() != Result.IGNORE)
                            .map(Answer::sentence))
                    .as(file.getFileName().toString())
                    .isEmpty();
            assertThat(screening.departures()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qpr", "children"})
    void the_example_s_figures_come_back_the_same(String code, @TempDir Path folder) throws IOException {
        Report report = report(Example.folder(), code);
        assertThat(back(report, Example.folder(), folder)).isEqualTo(told(report.scorecard()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void random_packs_pass_with_no_failure_and_come_back_the_same(int seed, @TempDir Path folder) throws IOException {
        Path pack = ManyKinds.write(folder.resolve("pack"), seed);
        Report report = report(pack, "report");
        for (Path file : write(report, folder.resolve("out"))) {
            Screening screening = TidyPair.of(file).screened(Lists.shipped());
            assertThat(screening.answers().stream()
                            .filter(answer -> answer.result() == Result.FAIL)
                            .map(Answer::sentence))
                    .isEmpty();
        }
        TreeMap<String, String> back = back(report, pack, folder.resolve("back"));
        TreeMap<String, String> told = told(report.scorecard());
        Set<String> figures = new HashSet<>(told.keySet());
        assertThat(figures).hasSizeGreaterThan(20);
        // Where a figure says that it is not applicable, so does every gap of the file.
        assertThat(back.entrySet().stream().filter(each -> !told.containsKey(each.getKey())))
                .allMatch(each -> each.getValue().equals("z"));
        back.keySet().retainAll(figures);
        assertThat(back).isEqualTo(told);
    }

    @Test
    void the_same_report_gives_the_same_bytes_and_says_what_it_is() {
        Report report = report(Example.folder(), "qpr");
        List<Printed> once = new EesPrinter().print(report);
        List<Printed> again = new EesPrinter().print(report(Example.folder(), "qpr"));
        assertThat(once.stream().map(Printed::name)).contains("ees/qpr-quarters.csv", "ees/qpr.toml", "ees/README.txt");
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).content()).isEqualTo(again.get(i).content());
        }
        assertThat(new String(once.getLast().content(), StandardCharsets.UTF_8))
                .contains("Quarter 1 2024-25", "as known at the end of 16 September 2024", report.hash())
                .contains("Nothing is left out.");
    }

    @Test
    void what_the_standard_has_no_place_for_is_counted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            waits,Waits,activity,days,0,none,calendar,quarter,period
            visits,Visits,activity,days,0,none,financial,year,period
            """);
        Files.writeString(folder.resolve("areas.csv"), """
            code,name,kind
            E10000016,Kent,county
            tip,The tip,site
            """);
        Files.writeString(folder.resolve("report.toml"), "title = \"Small\"\ncouncil = \"E10000016\"\n");
        Files.writeString(folder.resolve("disclosure.csv"), "threshold,reason\n0,Days are not people\n");
        Files.writeString(folder.resolve("observations.csv"), """
            indicator,area,cohort,period,value
            waits,E10000016,all,CY2023-Q1,4
            waits,E10000016,all,CY2023-Q2,5
            visits,tip,all,FY2022-23,5
            visits,E10000016,need:only,FY2022-23,7
            """);
        List<Printed> files = new EesPrinter().print(report(folder, "report"));
        assertThat(new String(files.getLast().content(), StandardCharsets.UTF_8))
                .contains("2 figures are left out because the standard has no such period")
                .contains("One figure is left out because the standard’s lists do not have the place")
                .contains("One figure is left out because no other group stands beside theirs");
        assertThat(files.stream().map(Printed::name)).containsExactly("ees/report.toml", "ees/README.txt");
    }

    private static Report report(Path pack, String code) {
        var stores = Example.stores(pack);
        Period period = Example.REPORT;
        Scorecard card = Example.scorecard(
                stores, code, period, code.equals("report") ? Optional.of(LocalDate.of(2025, 1, 1)) : Optional.empty());
        return Writing.of(card).sealed(new JsonPrinter());
    }

    private static List<Path> write(Report report, Path folder) throws IOException {
        var data = new ArrayList<Path>();
        for (Printed file : new EesPrinter().print(report)) {
            Path path = folder.resolve(file.name().replace("ees/", "tidy/"));
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.content());
            if (file.name().endsWith(".csv") && !file.name().endsWith(".meta.csv")) {
                data.add(path);
            }
        }
        return data;
    }

    /** The pack without its observations, and the tidy files in their stead. */
    private static TreeMap<String, String> back(Report report, Path pack, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(pack, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = pack.relativize(file).toString();
                if (!name.startsWith("observations") && !name.startsWith("make") && !name.equals("datapackage.json")) {
                    Path copy = folder.resolve(name);
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    Files.copy(file, copy);
                }
            }
        }
        write(report, folder);
        var rows = new ArrayList<Observation>();
        Checked<Pack> read = OpenPack.at(folder).read(rows::add);
        assertThat(read.findings().shown().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .filter(finding -> finding.place().file().startsWith("tidy"))
                        .map(Finding::toString))
                .isEmpty();
        var told = new TreeMap<String, String>();
        for (Observation row : rows) {
            Absence absence = row.absence();
            told.put(
                    row.key().indicator() + " " + row.key().area() + " "
                            + row.key().cohort() + " " + row.key().period(),
                    absence != null
                            ? absence.symbol()
                            : row.hasParts()
                                    ? Held.written(row.numerator()) + "/" + Held.written(row.denominator())
                                    : Held.written(row.value()));
        }
        return told;
    }

    /** What was known, of all that has a place in the standard. */
    private static TreeMap<String, String> told(Scorecard card) {
        var told = new TreeMap<String, String>();
        Stream.concat(
                        card.lines().stream().flatMap(line -> line.held().stream()),
                        card.lines().stream().flatMap(line -> line.behind().stream()))
                .filter(Held::current)
                .filter(held -> held.area().value().matches("[A-Z]\\d{8}"))
                .filter(held -> !held.period().toString().matches("[AC]Y.*-Q\\d"))
                .forEach(held -> told.put(
                        held.indicator() + " " + held.area() + " " + held.cohort() + " " + held.period(),
                        figure(held)));
        return told;
    }

    private static String figure(Held held) {
        return switch (held.figure()) {
            case Figure.Known _
            when held.numerator() != null && held.denominator() != null ->
                Held.written(held.numerator()) + "/" + Held.written(held.denominator());
            case Figure.Known _ -> held.written();
            case Figure.Absent(Absence reason) when reason == Absence.ZERO_DENOMINATOR -> "0/0";
            case Figure.Absent(Absence reason) -> reason.symbol().isEmpty() ? "x" : reason.symbol();
        };
    }
}
