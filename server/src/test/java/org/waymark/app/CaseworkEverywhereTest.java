package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Process;
import org.waymark.casework.synthetic.Synthetic;
import org.waymark.casework.synthetic.Wanted;
import org.waymark.columns.RandomPack;
import org.waymark.example.Example;
import org.waymark.folder.CasesFolder;
import org.waymark.folder.FolderStores;
import org.waymark.json.JsonPrinter;
import org.waymark.observation.Observation;
import org.waymark.openxml.Opened;
import org.waymark.period.Period;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;
import org.waymark.sheets.SheetRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The casework of made-up cases reads the same, to the character, in every format, and as numbers where those are kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseworkEverywhereTest {
    private Report report;
    private Map<String, byte[]> files;

    @BeforeAll
    void print(@TempDir Path folder) throws Exception {
        Path pack = RandomPack.write(folder, 22, false);
        Files.writeString(pack.resolve("report.toml"), """
            [layout.casework]
            processes = ["ehcp", "no-such"]
            compare = "arm"
            months = 3
            notice = "The cases are made up."
            """, StandardOpenOption.APPEND);
        cases(Files.createDirectories(pack.resolve(CasesFolder.NAME)));
        var observations = new ArrayList<Observation>();
        var stores = FolderStores.of(
                Example.read(pack, observations).value(),
                observations,
                CasesFolder.at(pack.resolve(CasesFolder.NAME), Optional.empty()));
        report = Writing.of(Example.scorecard(
                        stores, "any", Period.parse("FY2024-25-Q1").orElseThrow(), Optional.empty()))
                .sealed(new JsonPrinter());
        files = new HashMap<>();
        for (Printer printer : Press.printers()) {
            for (Printed file : printer.print(report)) {
                files.put(file.name(), file.content());
            }
        }
    }

    private static void cases(Path folder) throws Exception {
        Process ehcp = CasesFolder.shipped().stream()
                .filter(process -> process.code().equals("ehcp"))
                .findFirst()
                .orElseThrow();
        List<CaseFile> made = Synthetic.cases(new Wanted(ehcp, 2024, 600, 230, 20, 1, 7));
        var dimensions = new TreeSet<String>();
        made.forEach(each -> dimensions.addAll(each.breakdown().keySet()));
        var cases = new StringBuilder("case," + String.join(",", dimensions) + "\n");
        var events = new StringBuilder("case,process,event,date\n");
        for (CaseFile each : made) {
            cases.append(each.key())
                    .append(',')
                    .append(dimensions.stream()
                            .map(dimension -> each.breakdown().getOrDefault(dimension, ""))
                            .collect(Collectors.joining(",")))
                    .append('\n');
            each.events()
                    .forEach(event ->
                            events.append(String.join(
                                            ",",
                                            each.key(),
                                            "ehcp",
                                            event.what(),
                                            event.on().toString()) + "\n"));
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
        Files.writeString(folder.resolve("events.csv"), events);
    }

    private JsonNode casework() {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(files.get("report.json")))
                .path("casework");
    }

    private Block.Table table(String caption) {
        return report.sections(Section.Part.CASEWORK).getFirst().blocks().stream()
                .filter(block ->
                        block instanceof Block.Table table && table.caption().contains(caption))
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_file_holds_it_as_the_document_does() {
        Everywhere.Result result = Everywhere.of(report, files);
        assertThat(result.differences()).isEmpty();
        assertThat(report.printed()).anyMatch(section -> section.part() == Section.Part.CASEWORK);
        assertThat(files).containsKey("parts/casework.html");
    }

    @Test
    void numbers_for_machines_are_those_of_the_tables() {
        assertThat(casework()).as("a process without cases has no figures").hasSize(1);
        JsonNode work = casework().get(0);
        int compared = 0;
        List<List<Cell>> finished = table("finished and started").rows();
        List<List<Cell>> flow = table("in and out").rows();
        for (int i = 0; i < 12; i++) {
            JsonNode month = work.path("months").get(i);
            assertThat(finished.get(i).get(3).text()).isEqualTo(said(month.path("counted"), "%"));
            assertThat(flow.get(i).get(1).text()).isEqualTo(said(month.path("begun"), ""));
            assertThat(flow.get(i).get(4).text()).isEqualTo(said(month.path("open"), ""));
            compared += month.path("counted").path("value").isNumber() ? 1 : 0;
        }
        assertThat(compared).isPositive();
        List<List<Cell>> times = table("how long they take").rows();
        for (int i = 0; i < times.size(); i++) {
            JsonNode half = work.path("stages").get(i).path("weeksHalf");
            assertThat(times.get(i).get(2).text())
                    .isEqualTo(half.isNumber() ? half.decimalValue().setScale(1).toPlainString() : "[x]");
        }
        List<List<Cell>> ahead = table("twelve months expected").rows();
        for (int i = 1; i < ahead.size(); i++) {
            assertThat(ahead.get(i).get(1).text())
                    .isEqualTo(work.path("ahead")
                                    .path("steps")
                                    .get(i - 1)
                                    .path("value")
                                    .decimalValue()
                                    .setScale(1) + "%");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.ods"})
    void its_sheets_keep_the_rules_of_every_sheet(String name) {
        assertThat(SheetRules.broken(Objects.requireNonNull(files.get(name)))).isEmpty();
    }

    /** As the tables print it, by the figure and the reason for machines. */
    private static String said(JsonNode figure, String after) {
        JsonNode value = figure.path("value");
        if (value.isNumber()) {
            return String.format(java.util.Locale.UK, after.isEmpty() ? "%,.0f" : "%.1f", value.decimalValue()) + after;
        }
        return switch (figure.path("absent").asString("")) {
            case "confidential" -> "[c]";
            case "not-available" -> "[x]";
            default -> "–";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report.docx", "report.xlsx", "report.json"})
    void a_printer_that_slips_in_one_figure_of_it_is_found_out(String name) {
        String was = casework().get(0).at("/months/11/counted/value").asString();
        String is = was.substring(0, was.length() - 1) + (was.endsWith("7") ? "3" : "7");
        var meddled = new HashMap<>(files);
        byte[] file = Objects.requireNonNull(files.get(name));
        if (name.endsWith("html") || name.endsWith("json")) {
            String text = new String(file, StandardCharsets.UTF_8);
            meddled.put(name, text.replace(was, is).getBytes(StandardCharsets.UTF_8));
        } else {
            Opened opened = Opened.of(file);
            for (String part : opened.parts().keySet()) {
                if (part.endsWith(".xml")) {
                    opened = opened.with(part, text -> text.replace(was, is));
                }
            }
            meddled.put(name, opened.file());
        }
        assertThat(meddled.get(name)).isNotEqualTo(file);
        assertThat(Everywhere.of(report, meddled).differences()).isNotEmpty();
    }
}
