package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.Person;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.json.JsonPrinter;
import org.waymark.observation.Observation;
import org.waymark.office.LoadingPack;
import org.waymark.office.MakingReport;
import org.waymark.period.Period;
import org.waymark.report.Writing;
import org.waymark.snapshot.Stores;
import org.waymark.template.Patterns;
import org.waymark.template.Template;

/** The same pack, read from its folder or from the database, is the same to the letter. */
class SamePackTest {

    @Test
    void the_example_reads_the_same_from_its_folder_and_from_the_database() {
        Folder folder = Folder.open(example()).value();
        var observations = new ArrayList<Observation>();
        Stores inFolder = FolderStores.of(folder.read(observations::add).value(), observations);
        try (var test = new TestDatabase()) {
            new LoadingPack(test.database().register())
                    .load(Person.operator("anna"), "kent", folder.files(), folder::read);
            Stores inDatabase = test.database().stores();

            assertThat(inDatabase.definitions().indicators())
                    .isEqualTo(inFolder.definitions().indicators());
            assertThat(inDatabase.definitions().gazetteer())
                    .isEqualTo(inFolder.definitions().gazetteer());
            assertThat(inDatabase.definitions().cohorts())
                    .isEqualTo(inFolder.definitions().cohorts());
            assertThat(inDatabase.definitions().posts())
                    .isEqualTo(inFolder.definitions().posts());
            assertThat(inDatabase.templates().all())
                    .isEqualTo(inFolder.templates().all());
            assertThat(inDatabase.commentaries().annotations())
                    .isEqualTo(inFolder.commentaries().annotations());
            assertThat(inDatabase.actions().all()).isEqualTo(inFolder.actions().all());
            assertThat(inDatabase.actions().minutes())
                    .isEqualTo(inFolder.actions().minutes());
            assertThat(inDatabase.meetings().all())
                    .isEqualTo(inFolder.meetings().all());
            assertThat(inDatabase.meetings().releases())
                    .isEqualTo(inFolder.meetings().releases());
            assertThat(inDatabase.confidentiality().all())
                    .isEqualTo(inFolder.confidentiality().all());
            for (String day : List.of("2000-01-01", "2023-09-18", "2024-06-17", "2024-09-17", "2030-01-01")) {
                sameOn(LocalDate.parse(day).atStartOfDay(), inFolder, inDatabase);
            }
            assertThat(json(inDatabase)).isEqualTo(json(inFolder)).isNotEmpty();
            assertThat(new LoadingPack(test.database().register())
                            .load(Person.operator("anna"), "kent", folder.files(), folder::read)
                            .value()
                            .nothingNew())
                    .isTrue();
        }
    }

    /** What a definition, an annotation and a report may say beyond what the example says. */
    @Test
    void drafts_formulas_rebases_patterns_and_rules_read_the_same_from_both(@TempDir Path made) throws IOException {
        Files.writeString(made.resolve("indicators.csv"), """
            code,version,effective_from,draft,name,kind,section,unit,decimals,polarity,year,frequency,basis,calculation,\
            numerator_of,denominator_of,expected_range,reason
            a,3,,yes,A,kpi,S,percent,1,higher,financial,quarter,period,from-indicators,a + 0.50*b,a+b,,Counts b in half
            a,1,,,A,kpi,S,percent,1,higher,financial,quarter,period,from-parts,,,,
            a,2,FY2024-25,no,A,kpi,S,percent,1,higher,financial,quarter,period,from-parts,,,,
            b,1,,,B,kpi,S,percent,1,higher,financial,quarter,period,from-parts,,,,
            c,1,,,C,activity,S,count,0,none,financial,quarter,period,as-supplied,,,seasonal,
            """);
        Files.writeString(made.resolve("observations.csv"), """
            indicator,period,value,numerator,denominator
            a,FY2024-25-Q1,,8,10
            b,FY2024-25-Q1,,1,2
            c,FY2024-25-Q1,12,,
            """);
        Files.writeString(made.resolve("annotations.csv"), """
            from,indicator,text,rebase
            2024-05,a,New system,yes
            2024-06,a,Strike,
            """);
        Files.writeString(made.resolve("disclosure.csv"), """
            indicator,dimension,threshold,zeros,rounding,dominance,contributors,singletons,width,hollow,exempt_source,\
            reason
            ,,10,hide,,,,,,,,
            a,phase,3,show,5,nk:2:90,supplier,no,0,75,Department for Education,"Asked for, and agreed"
            c,,,,,p:10,supplier,,,,,
            """);
        Files.writeString(made.resolve("disclosure-others.csv"), """
            exempt_source,reason
            Ofsted,Published by them
            Ministry of Justice,Published by them
            """);
        Files.writeString(made.resolve("report.toml"), """
            title = "Report"
            council = "E10000016"
            [trend]
            false_discovery_rate = 0.1
            [patterns]
            dimensions = ["phase"]
            area_kinds = ["district"]
            baseline = "2018-19"
            rate = 0.01
            """);
        Folder folder = Folder.open(made).value();
        var observations = new ArrayList<Observation>();
        Stores inFolder = FolderStores.of(folder.read(observations::add).value(), observations);
        try (var test = new TestDatabase()) {
            new LoadingPack(test.database().register())
                    .load(Person.operator("anna"), "made", folder.files(), folder::read);
            Stores inDatabase = test.database().stores();
            assertThat(inDatabase.definitions().indicators())
                    .isEqualTo(inFolder.definitions().indicators());
            assertThat(inDatabase.templates().all())
                    .isEqualTo(inFolder.templates().all());
            assertThat(inDatabase.commentaries().annotations())
                    .isEqualTo(inFolder.commentaries().annotations());
            assertThat(inDatabase.confidentiality().all())
                    .isEqualTo(inFolder.confidentiality().all())
                    .hasSize(5);
            sameOn(LocalDate.parse("2030-01-01").atStartOfDay(), inFolder, inDatabase);
            assertThat(json(inDatabase)).isEqualTo(json(inFolder)).isNotEmpty();
        }
        Indicator a = inFolder.definitions().indicators().getFirst();
        assertThat(a.drafts())
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.measurement().composition()).hasToString("Optional[(a + 0.50*b) / (a + b)]"));
        assertThat(a.at(Period.parse("FY2024-25-Q1").orElseThrow()).number()).isEqualTo(2);
        assertThat(inFolder.templates().all().getFirst().patterns())
                .isEqualTo(new Patterns(List.of("phase"), List.of("district"), Period.parse("FY2018-19"), 0.01));
        assertThat(inFolder.commentaries().annotations())
                .extracting(mark -> mark.rebase())
                .containsExactly(true, false);
    }

    @Test
    void answers_and_where_posts_are_reached_read_the_same_from_both(@TempDir Path made) throws IOException {
        Path pack = RoundAtHand.written(made);
        Files.writeString(pack.resolve("answers.csv"), """
            indicator,period,answer,why,said_by,recorded_on
            visits,FY2024-25-Q1,,"The survey is yearly, and next comes in March",analyst,2024-08-29
            potholes,FY2024-25-Q1,nothing-new,First reason,roads,2024-08-29
            potholes,FY2024-25-Q1,nothing-new,Second reason,roads,2024-08-30
            """);
        Folder folder = Folder.open(pack).value();
        var observations = new ArrayList<Observation>();
        Stores inFolder = FolderStores.of(folder.read(observations::add).value(), observations);
        try (var test = new TestDatabase()) {
            new LoadingPack(test.database().register())
                    .load(Person.operator("anna"), "pack", folder.files(), folder::read);
            Stores inDatabase = test.database().stores();
            for (String day : List.of("2024-08-29", "2024-08-30", "2024-08-31")) {
                sameOn(LocalDate.parse(day).atStartOfDay(), inFolder, inDatabase);
            }
            assertThat(inDatabase
                            .answers()
                            .newestBefore(LocalDate.of(2025, 1, 1).atStartOfDay()))
                    .extracting(answer -> answer.why())
                    .containsExactly("The survey is yearly, and next comes in March", "Second reason");
            assertThat(inDatabase.definitions().posts())
                    .isEqualTo(inFolder.definitions().posts());
            assertThat(inDatabase.definitions().posts().getFirst().contact()).isEqualTo("head@example.gov.uk");
            assertThat(json(inDatabase)).isEqualTo(json(inFolder));
            assertThat(json(inDatabase).toString()).contains("carriedForward").doesNotContain("@example.gov.uk");
        }
    }

    private static void sameOn(LocalDateTime instant, Stores inFolder, Stores inDatabase) {
        assertThat(inDatabase.observations().newestBefore(instant, indicators(inFolder)))
                .isEqualTo(inFolder.observations().newestBefore(instant, indicators(inFolder)));
        assertThat(inDatabase.observations().revisionsBefore(instant, indicators(inFolder)))
                .isEqualTo(inFolder.observations().revisionsBefore(instant, indicators(inFolder)));
        assertThat(inDatabase.observations().revisionsBefore(instant))
                .isEqualTo(inFolder.observations().revisionsBefore(instant));
        assertThat(inDatabase.targets().newestBefore(instant))
                .isEqualTo(inFolder.targets().newestBefore(instant));
        assertThat(inDatabase.answers().newestBefore(instant))
                .isEqualTo(inFolder.answers().newestBefore(instant));
        assertThat(inDatabase.commentaries().newestBefore(instant))
                .isEqualTo(inFolder.commentaries().newestBefore(instant));
    }

    private static Set<IndicatorCode> indicators(Stores stores) {
        var codes = new HashSet<IndicatorCode>();
        stores.definitions().indicators().stream().map(Indicator::code).forEach(codes::add);
        return codes;
    }

    private static List<String> json(Stores stores) {
        Template template = stores.templates().all().getFirst();
        var clock = Clock.fixed(LocalDate.of(2026, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var scorecard = new MakingReport(stores, List.of(), clock)
                .of(template, Period.parse("FY2024-25-Q1").orElseThrow(), Optional.empty());
        var printer = new JsonPrinter();
        return printer.print(Writing.of(scorecard)).stream()
                .map(file -> file.name() + new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    private static Path example() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("examples/kent"))) {
            Path parent = here.getParent();
            if (parent == null) {
                throw new IllegalStateException("examples/kent is not to be found");
            }
            here = parent;
        }
        return here.resolve("examples/kent");
    }
}
