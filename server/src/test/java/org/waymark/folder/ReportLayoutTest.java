package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.intake.Held;
import org.waymark.intake.Intake;
import org.waymark.intake.Pack;
import org.waymark.intake.Reach;
import org.waymark.intake.TemplateFile;
import org.waymark.template.ReportLayout;

/** How the layout of a report is read from its file. */
class ReportLayoutTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<String> read = new ArrayList<>();
    private final Findings findings = new Findings(finding -> read.add(finding.rule()));

    private Pack read(String layout) throws IOException {
        Files.writeString(folder.resolve("report.toml"), """
            title = "A report"
            council = "E10000016"
            benchmarks = ["E92000001"]
            comparators = ["neighbours"]
            """ + layout);
        Files.writeString(folder.resolve("areas.csv"), """
            code,name,kind,parent
            E10000016,Kent,county,
            E07000106,Canterbury,district,E10000016
            E92000001,England,country,
            """);
        Files.writeString(
                folder.resolve("groups.csv"), "group,version,of,area\nneighbours,2025,E10000016,E92000001\n");
        Files.writeString(folder.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            a,A,kpi,count,0,lower,financial,month,period
            """);
        Files.writeString(
                folder.resolve("observations.csv"),
                "indicator,period,value,recorded_on\na,2024-04,1,2024-05-01\na,2024-05,2,2024-06-01\n");
        Folder opened = Folder.open(folder).value();
        TemplateFile template = TemplateFile.of("report.toml", Trees.toml(folder.resolve("report.toml")));
        return Intake.read(
                        opened.sheets(),
                        List.of(template),
                        Held.NOTHING,
                        Reach.EVERYTHING,
                        findings,
                        _ -> read.add("figure"))
                .value();
    }

    @Test
    void a_report_that_says_nothing_of_it_has_the_products() throws IOException {
        assertThat(read("").templates().getFirst().layout()).isEqualTo(ReportLayout.PRODUCT);
        assertThat(ReportLayout.PRODUCT.written()).isEmpty();
    }

    @Test
    void what_is_written_is_kept_and_the_rest_is_the_products() throws IOException {
        ReportLayout layout = read("""
                [layout]
                parts = ["methods", "summary"]
                places = ["district"]
                panel = []
                [layout.columns]
                kpi = ["latest", "area:E92000001", "group:neighbours", "polarity"]
                [layout.panels]
                ratings = ["red"]
                red_reports = 2
                moved_percent = 7.5
                late = true
                [layout.titles]
                summary = "In short"
                [layout.headings]
                "area:E92000001" = "England"
                """).templates().getFirst().layout();
        assertThat(findings.count(Severity.ERROR)).isZero();
        assertThat(layout.parts()).containsExactly("methods", "summary");
        assertThat(layout.columns("kpi")).containsExactly("latest", "area:E92000001", "group:neighbours", "polarity");
        assertThat(layout.columns("activity")).isEqualTo(ReportLayout.PRODUCT.columns("activity"));
        assertThat(layout.summary()).isEqualTo(ReportLayout.PRODUCT.summary());
        assertThat(layout.panel()).isEmpty();
        assertThat(layout.panels().redReports()).isEqualTo(2);
        assertThat(layout.panels().late()).isTrue();
        assertThat(layout.headings()).containsEntry("area:E92000001", "England");
        assertThat(ReportLayout.of(layout.written())).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "parts = ['sumary'] | layout.parts cannot be \"sumary\" | Did you mean \"summary\"?",
                "parts = ['summary', 'summary'] | layout.parts cannot be \"summary\" | It stands there twice",
                "columns = {kpi = ['lates']} | layout.columns.kpi cannot be \"lates\" | Did you mean \"latest\"?",
                "columns = {activity = ['rating']} | layout.columns.activity cannot be \"rating\" | Use code, owner",
                "columns = {kpi = ['area:E12000008']} | layout.columns.kpi cannot be \"area:E12000008\" | Use code, owner",
                "columns = {kpis = ['latest']} | layout.columns.kpis cannot be \"kpis\" | Did you mean \"kpi\"?",
                "panels = {colours = ['red']} | layout.panels.colours cannot be \"colours\" | Use ratings",
                "panels = {ratings = ['crimson']} | layout.panels.ratings cannot be \"crimson\" | Use red, amber",
                "panels = {red_reports = 0} | layout.panels.red_reports cannot be \"0\" | Write a number from 1 to 8.",
                "panels = {red_reports = 1.5} | layout.panels.red_reports cannot be \"1.5\" | Write a whole number.",
                "panels = {moved_percent = -1} | layout.panels.moved_percent cannot be \"-1\" | from 0 to 1000",
                "panels = {late = 'yes'} | layout.panels.late is text, not true or false | Write late = true.",
                "places = ['parish'] | layout.places cannot be \"parish\" | Use county",
                "titles = {scorecard = 'X'} | layout.titles.scorecard cannot be \"scorecard\" | Use summary",
                "headings = {colour = 'X'} | layout.headings.colour cannot be \"colour\" | Use code, owner",
                "panel = ['picture'] | layout.panel cannot be \"picture\" | Use sentence",
                "colour = 'blue' | layout.colour cannot be \"colour\" | Use introduction",
                "summary = 5 | layout.summary is a number, not a list of texts | Write summary",
            })
    void a_word_that_is_not_known_stops_the_report_before_any_figure_is_read(
            String setting, String sentence, String remedy) throws IOException {
        Pack pack = read("[layout]\n" + setting.replace('\'', '"') + "\n");
        assertThat(pack.templates()).isEmpty();
        assertThat(findings.shown())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sentence()).contains(sentence).contains("the report was not read");
                    assertThat(finding.remedy()).contains(remedy);
                });
        assertThat(read.indexOf("figure")).isGreaterThan(read.indexOf("unknown-layout"));
        assertThat(read).contains("figure");
    }
}
