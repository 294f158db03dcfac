package org.waymark.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.commentary.Commentary;
import org.waymark.example.Example;
import org.waymark.folder.FolderStores;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Version;
import org.waymark.indicator.Wording;
import org.waymark.intake.Pack;
import org.waymark.json.JsonPrinter;
import org.waymark.observation.Observation;
import org.waymark.period.Period;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.template.Template;

/** Words that a spreadsheet would calculate stay words, also when LibreOffice has opened the file and saved it as CSV. */
class FormulaTextsTest {
    @TempDir
    private Path folder;

    private Report report() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis,description
            one,"~=HYPERLINK(""http://127.0.0.1/"",""Look"")",kpi,~+Section,percent,1,higher,financial,quarter,period,~=1+1
            two,~@SUM(1+1),activity,~-2+3,count,0,none,financial,quarter,period,"~\t=1"
            three,~-1+1,context,_x0041_,count,0,none,financial,quarter,period,"a  b & <c> ""d"" ’"
            """);
        Files.writeString(pack.resolve("targets.csv"), "indicator,period,target,floor\none,FY2024-25,90,80\n");
        Files.writeString(pack.resolve("observations.csv"), """
            indicator,area,period,value,symbol
            one,E10000016,FY2023-24-Q4,85.25,
            one,E10000016,FY2024-25-Q1,,c
            two,E10000016,FY2024-25-Q1,1234567,
            three,E10000016,FY2024-25-Q1,12,
            """);
        Files.writeString(pack.resolve("commentary.csv"), """
            indicator,period,kind,text
            one,FY2024-25-Q1,context,"~=cmd|' /C calc'!A0"
            one,FY2024-25-Q1,management-action,"~-1+1
            =2+2"
            two,FY2024-25-Q1,context,"~@SUM(A1:A9)"
            three,FY2024-25-Q1,context,"~+441622"
            """);
        Files.writeString(pack.resolve("report.toml"), """
            report = "small"
            title = "~=1+1 small report"
            council = "E10000016"
            sections = ["~+Section", "~-2+3", "_x0041_"]
            [options]
            contact = "~=mail(1)"
            """);
        var observations = new ArrayList<Observation>();
        Pack read = unveiled(Example.read(pack, observations).value());
        return Writing.of(Example.scorecard(
                        FolderStores.of(read, observations),
                        "small",
                        Period.parse("FY2024-25-Q1").orElseThrow(),
                        Optional.empty()))
                .sealed(new JsonPrinter());
    }

    /** A pack refuses such words; what has come in by another way need not have. */
    private static Pack unveiled(Pack pack) {
        return new Pack(
                pack.indicators().stream()
                        .map(indicator -> new Indicator(
                                indicator.code(),
                                indicator.all().stream()
                                        .map(FormulaTextsTest::unveiled)
                                        .toList()))
                        .toList(),
                pack.gazetteer(),
                pack.cohorts(),
                pack.posts(),
                pack.templates().stream().map(FormulaTextsTest::unveiled).toList(),
                pack.targets(),
                pack.commentaries().stream()
                        .map(said -> new Commentary(
                                said.indicator(),
                                said.period(),
                                said.kind(),
                                bare(said.text()),
                                said.author(),
                                said.recordedAt(),
                                said.source()))
                        .toList(),
                pack.annotations(),
                pack.promised(),
                pack.meetings(),
                pack.releases(),
                pack.answers(),
                pack.rules());
    }

    private static Version unveiled(Version version) {
        Wording wording = version.wording();
        Ownership own = version.ownership();
        return new Version(
                        version.number(),
                        version.effectiveFrom(),
                        version.draft(),
                        version.kind(),
                        new Wording(bare(wording.name()), bare(wording.description()), "", "", ""),
                        own,
                        version.measurement(),
                        version.life(),
                        version.breaksSeries(),
                        version.rating(),
                        version.trend(),
                        version.expectedRange(),
                        version.window(),
                        version.benchmark(),
                        version.comparable(),
                        version.related(),
                        version.visibility(),
                        version.aliases())
                .owned(new Ownership(bare(own.section()), own.service(), own.owner(), own.supplier()));
    }

    private static Template unveiled(Template template) {
        var options = new HashMap<>(template.options());
        options.replaceAll((_, text) -> bare(text));
        return new Template(
                template.report(),
                bare(template.title()),
                template.council(),
                template.councilName(),
                template.frequency(),
                template.years(),
                template.sections().stream().map(FormulaTextsTest::bare).toList(),
                template.window(),
                template.comparisons(),
                template.comparators(),
                template.benchmarks(),
                template.trend(),
                template.patterns(),
                template.notice(),
                template.front(),
                template.layout(),
                options,
                template.source());
    }

    private static String bare(String text) {
        return text.startsWith("~") ? text.substring(1) : text;
    }

    @Test
    void they_have_an_apostrophe_before_them_and_break_no_rule() throws IOException {
        Report report = report();
        for (byte[] file : List.of(Kent.excel(report), Kent.ods(report))) {
            assertThat(SheetRules.broken(file)).isEmpty();
            OpenedBook book = OpenedBook.of(file);
            assertThat(texts(book.sheet("Commentary")))
                    .contains("'=cmd|' /C calc'!A0", "'-1+1\n=2+2", "'@SUM(A1:A9)", "'+441622");
            assertThat(texts(book.sheet("Scorecard")))
                    .contains("'=HYPERLINK(\"http://127.0.0.1/\",\"Look\")", "'+Section", "[c]");
            assertThat(book.sheet("Cover").rows().getFirst().getFirst().text()).isEqualTo("'=1+1 small report");
            assertThat(book.sheet("Cover").rows().stream()
                            .map(row -> row.getFirst().text()))
                    .contains("How to get in touch", "'=mail(1)", report.hash());
        }
    }

    @Test
    void libreoffice_reads_every_cell_as_it_was_meant() throws Exception {
        Office.needed();
        Report report = report();
        OpenedBook meant = OpenedBook.of(Kent.ods(report));
        for (String ending : List.of("xlsx", "ods")) {
            Path out = Files.createDirectories(folder.resolve(ending));
            Path file = out.resolve("report." + ending);
            Files.write(file, ending.equals("xlsx") ? Kent.excel(report) : Kent.ods(report));
            Office.csv(file, out);
            for (OpenedBook.Sheet sheet : meant.sheets()) {
                assertThat(saved(out.resolve("report-" + sheet.name() + ".csv")))
                        .as(ending + " " + sheet.name())
                        .isEqualTo(sheet.rows().stream()
                                .map(row ->
                                        row.stream().map(OpenedBook.Cell::text).toList())
                                .toList());
            }
        }
    }

    private static List<String> texts(OpenedBook.Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(List::stream)
                .map(OpenedBook.Cell::text)
                .toList();
    }

    /** Without the empty cells after the last. */
    private static List<List<String>> saved(Path csv) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            reader.forEach(record -> {
                var cells = new ArrayList<>(record.getFields());
                while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                    cells.removeLast();
                }
                rows.add(cells);
            });
        }
        return rows;
    }
}
