package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Event;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.casework.Counts;
import org.waymark.casework.Measure;
import org.waymark.casework.synthetic.Synthetic;
import org.waymark.casework.synthetic.Wanted;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.intake.Pseudonyms;
import org.waymark.intake.Rule;
import org.waymark.intake.Sen2Module;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** The Department’s modules give the cases that an event log would. What is wrong with them stands in {@code sen2.txt}. */
class Sen2FolderTest {
    private static final LocalDate KNOWN = LocalDate.of(2024, 12, 31);
    private static final Period YEAR = Period.parse("CY2024", YearType.CALENDAR).orElseThrow();
    /** What the modules carry of a case. */
    private static final Set<String> CARRIED = Set.of(
            "request-received",
            "decided-to-assess",
            "request-refused",
            "request-withdrawn",
            "no-plan-made",
            "plan-issued",
            "exception-applies");

    private static final List<String> SOURCES =
            List.of("parent-or-young-person", "school", "health", "social-care", "other");
    private static final List<String> NEEDS = List.of("asd", "slcn", "semh", "mld");

    static Stream<FindingsTable.Case> cases() throws IOException {
        return FindingsTable.read("sen2.txt").cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void modules_are_judged_in_these_words_and_counted_so(FindingsTable.Case of, @TempDir Path folder)
            throws IOException {
        Checked<CasesFolder.Cases> read = read(of, folder);
        assertThat(read.findings().shown().stream().map(Finding::toString)).isEqualTo(of.expected());
        EventLog plans = log(read, "ehcp");
        Counts counts = Measure.of(plans, YEAR, KNOWN).counts();
        Counts reviews = Measure.of(log(read, "annual-reviews"), YEAR, KNOWN).counts();
        assertThat(of.title())
                .startsWith("%d cases, %d of %d in time, %d of %d without exceptions, %d of %d reviews: "
                        .formatted(
                                plans.size(),
                                counts.good(),
                                counts.all(),
                                counts.plainGood(),
                                counts.plain(),
                                reviews.good(),
                                reviews.all()));
    }

    @Test
    void every_rule_of_the_modules_can_fire(@TempDir Path folders) throws IOException {
        var fired = new TreeSet<String>();
        for (FindingsTable.Case of : FindingsTable.read("sen2.txt").cases()) {
            read(of, Files.createTempDirectory(folders, "case")).findings().shown().stream()
                    .map(Finding::rule)
                    .filter(rule -> rule.startsWith("sen2-"))
                    .forEach(fired::add);
        }
        assertThat(fired)
                .containsExactlyElementsOf(Rule.all().stream()
                        .map(Rule::name)
                        .filter(rule -> rule.startsWith("sen2-"))
                        .toList());
    }

    @Test
    void modules_and_an_event_log_of_the_same_cases_measure_the_same(@TempDir Path folder) throws IOException {
        Process process = plans();
        List<CaseFile> cases = carried(Synthetic.cases(new Wanted(process, 2024, 2424, 784, 70, 1, 7)));
        Path log = Files.createDirectories(folder.resolve("log"));
        Files.write(log.resolve("cases.csv"), CaseSheets.cases(process, cases));
        Files.write(log.resolve("events.csv"), CaseSheets.events(process, cases));
        Path modules = Files.createDirectories(folder.resolve("modules"));
        Sen2Modules.write(cases, modules);
        Optional<Pseudonyms> salt =
                Pseudonyms.keyed("a salt of more than sixteen bytes".getBytes(StandardCharsets.UTF_8));
        Measure ofLog = Measure.of(log(CasesFolder.at(log, Optional.empty()).read(KNOWN), "ehcp"), YEAR, KNOWN);
        for (Optional<Pseudonyms> each : List.of(Optional.<Pseudonyms>empty(), salt)) {
            Checked<CasesFolder.Cases> read = CasesFolder.at(modules, each).read(KNOWN);
            assertThat(read.findings().shown()).extracting(Finding::rule).containsExactly("sen2-stages");
            assertThat(Measure.of(log(read, "ehcp"), YEAR, KNOWN))
                    .usingRecursiveComparison()
                    .isEqualTo(ofLog);
        }
        assertThat(ofLog.counts()).isEqualTo(new Counts(2424, 784, 70, 1));
        assertThat(ofLog.parts()).containsOnlyKeys("need", "request-source", "sex");
    }

    @Test
    void with_a_salt_what_identifies_is_not_read_and_the_rest_is(@TempDir Path folder) throws IOException {
        FindingsTable.Case named = cases().filter(each -> each.title().contains("module 1"))
                .findFirst()
                .orElseThrow();
        read(named, folder);
        Checked<CasesFolder.Cases> read = CasesFolder.at(
                        folder, Pseudonyms.keyed("a salt of more than sixteen bytes".getBytes(StandardCharsets.UTF_8)))
                .read(KNOWN);
        assertThat(read.findings().hasErrors()).isFalse();
        assertThat(log(read, "ehcp").breakdowns())
                .containsOnlyKeys("request-source", "setting", "need", "sex", "ethnicity");
        assertThat(Objects.requireNonNull(log(read, "ehcp").breakdowns().get("setting"))
                        .codes())
                .containsExactly("ehe", "school-or-college");
    }

    @Test
    void a_switch_takes_out_what_went_to_mediation(@TempDir Path folder) throws IOException {
        EventLog log = log(read(cases().findFirst().orElseThrow(), folder), "ehcp");
        assertThat(Measure.of(log, YEAR, KNOWN).flow().get(2).begun()).isEqualTo(1);
        EventLog without = log.under(log.process().with(Set.of("mediation")));
        assertThat(without.of(2).stream().map(Event::what)).contains("mediation", "request-refused");
    }

    @ParameterizedTest
    @CsvSource({
        "sen2-module-1.csv, sen2-person",
        "sen2-module-2-2024.csv, sen2-requests",
        "SEN2-Module-4a.csv, sen2-namedplan",
        "sen2-module-4b.csv, sen2-plandetail",
        "sen2-module-5c.csv, sen2-senneed",
        "Blade-Export_01-02-2025_placementdetail.csv, sen2-placementdetail",
        "sen2_2025_activeplans.csv, sen2-activeplans",
        "requests.csv, ",
        "sen2-module-6.csv, "
    })
    void a_file_is_known_by_its_name(String name, String kind) {
        assertThat(Sen2Module.ofFile(name).map(Sen2Module::kind)).isEqualTo(Optional.ofNullable(kind));
    }

    private static Checked<CasesFolder.Cases> read(FindingsTable.Case of, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : of.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return CasesFolder.at(folder, Optional.empty()).read(KNOWN);
    }

    private static EventLog log(Checked<CasesFolder.Cases> read, String process) {
        return read.value()
                .log(CasesFolder.shipped().stream()
                        .filter(each -> each.code().equals(process))
                        .findFirst()
                        .orElseThrow());
    }

    private static Process plans() {
        return CasesFolder.shipped().getFirst();
    }

    /** As much of each case as the modules tell; the day of an exception they do not. */
    private static List<CaseFile> carried(List<CaseFile> cases) {
        var carried = new ArrayList<CaseFile>();
        for (CaseFile file : cases) {
            if (file.events().stream().anyMatch(event -> event.what().equals("moved-away"))) {
                continue;
            }
            LocalDate received = file.events().getFirst().on();
            int number = carried.size();
            carried.add(new CaseFile(
                    file.key(),
                    Map.of(
                            "request-source", SOURCES.get(number % SOURCES.size()),
                            "need", NEEDS.get(number % NEEDS.size()),
                            "sex", number % 3 == 0 ? "female" : "male"),
                    file.events().stream()
                            .filter(event -> CARRIED.contains(event.what()))
                            .map(event -> event.what().equals("exception-applies")
                                    ? new Event(event.what(), received)
                                    : event)
                            .toList()));
        }
        return carried;
    }
}
