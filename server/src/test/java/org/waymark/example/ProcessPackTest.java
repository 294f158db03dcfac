package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.period.Period;
import org.waymark.report.Block;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of trend from a folder to the page and the JSON. */
class ProcessPackTest {
    private static final int[] CALLS = {
        80, 82, 79, 81, 80, 83, 78, 81, 80, 82, 90, 92, 89, 91, 90, 93, 88, 91, 90, 92, 91, 90, 89, 99
    };

    @TempDir
    private Path folder = Path.of("");

    private List<Block.Panel> panels = List.of();
    private JsonNode lines = JsonMapper.shared().createArrayNode();
    private String methods = "";
    private List<String> working = List.of();
    private String page = "";

    @BeforeEach
    void a_small_pack() throws IOException {
        Files.writeString(folder.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis,calculation,trend
            calls,Calls answered,kpi,All,percent,1,higher,financial,month,period,as-supplied,spc
            visits,Visits in time,kpi,All,percent,1,higher,financial,month,period,from-parts,spc-parts
            waits,Days waited,kpi,All,days,0,lower,financial,month,period,as-supplied,mann-kendall
            still,Nothing moves,kpi,All,count,0,lower,financial,month,period,as-supplied,spc
            line,A straight line,kpi,All,count,0,lower,financial,month,period,as-supplied,
            """);
        var rows = new StringBuilder("indicator,period,value,numerator,denominator,recorded_on\n");
        Period month = Period.parse("2022-07").orElseThrow();
        for (int i = 0; i < CALLS.length; i++, month = month.next()) {
            String known = month.end().toString();
            rows.append("calls,%s,%d,,,%s\n".formatted(month, CALLS[i], known));
            rows.append("visits,%s,,%d,100,%s\n".formatted(month, 50 + i % 5, known));
            rows.append("waits,%s,%d,,,%s\n".formatted(month, 40 - i, known));
            rows.append("still,%s,7,,,%s\n".formatted(month, known));
            rows.append("line,%s,%d,,,%s\n".formatted(month, 10 + i + i % 3, known));
        }
        Files.writeString(folder.resolve("observations.csv"), rows);
        Files.writeString(folder.resolve("targets.csv"), """
            indicator,period,target,floor
            calls,FY2024-25,85,70
            """);
        Files.writeString(folder.resolve("annotations.csv"), """
            from,indicator,text,rebase
            2023-05-01,calls,The new telephone system began.,yes
            """);
        Files.writeString(folder.resolve("report.toml"), """
            report = "qpr"
            title = "Report"
            council = "E10000016"
            [trend]
            false_discovery_rate = 0.05
            """);
        Report report = Writing.of(Example.scorecard(folder, Example.REPORT));
        working = report.explanation("line").orElseThrow().steps().stream()
                .flatMap(step -> step.lines().stream())
                .toList();
        panels = report.sections().stream()
                .flatMap(section -> section.panels().stream())
                .toList();
        page = new HtmlPrinter()
                .print(report).stream()
                        .filter(file -> file.name().equals("parts/indicator/calls.html"))
                        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow();
        var printer = new JsonPrinter();
        lines = JsonMapper.shared()
                .readTree(new String(
                        printer.print(report.sealed(printer)).getFirst().content(), StandardCharsets.UTF_8))
                .get("lines");
        methods = report.sections(Section.Part.METHODS).toString();
    }

    @Test
    void a_process_chart_stands_beside_the_series_with_its_reasons() {
        List<Block.Picture> pictures = pictures("calls");
        assertThat(pictures).hasSize(2);
        assertThat(pictures.getLast().chart().description().text())
                .contains("Limits start afresh with May 2023.", "Special causes: June 2024, above the upper limit");
        assertThat(pictures.getLast().flags())
                .containsExactly("Limits start afresh from 1 May 2023: The new telephone system began.");
    }

    @Test
    void the_second_picture_stands_below_the_first_and_not_among_the_facts() {
        assertThat(page).contains("Process chart: Calls answered");
        for (String said : page.split("<div class=\"said\">", -1)) {
            String facts = said.substring(0, Math.max(0, said.indexOf("</div>")));
            assertThat(facts).doesNotContain("Process chart: Calls answered");
        }
    }

    @Test
    void a_direction_by_limits_is_said_in_words() {
        assertThat(paragraphs("calls"))
                .anyMatch(said -> said.startsWith("Getting better: the last figure is above the upper limit of the"
                        + " process. What the process does of itself is "));
        assertThat(fact("calls", "What the process can do"))
                .isEqualTo("Left as it is, the process will meet the target of 85% every time.");
        assertThat(fact("calls", "How it was tested")).startsWith("24 monthly figures, XmR limits about a mean of ");
        assertThat(paragraphs("still"))
                .contains("Direction not tested: the figures hardly move, so the process has no limits to hold them"
                        + " against.");
    }

    @Test
    void a_test_is_said_with_its_statistic_and_a_straight_line_with_its_check() {
        assertThat(fact("waits", "How it was tested"))
                .isEqualTo(
                        "24 monthly figures, Mann-Kendall on their order, S = \u2212276, z = \u22126.82, p < 0.001.");
        assertThat(fact("line", "How it was tested"))
                .contains("least squares, t = ")
                .doesNotContain("Checked by the order");
        assertThat(working)
                .anyMatch(said -> said.contains("Checked by the order of the figures (Theil-Sen, Mann-Kendall): up")
                        && said.endsWith("which agrees."));
    }

    @Test
    void the_json_has_limits_statistics_and_checks() {
        JsonNode process = line("calls").get("process");
        assertThat(process.get("variation").asString()).isEqualTo("improvement-high");
        assertThat(process.get("assurance").asString()).isEqualTo("consistently-passes");
        assertThat(process.at("/restarts/0/reason").asString()).isEqualTo("The new telephone system began.");
        assertThat(process.get("points")).hasSize(24);
        assertThat(process.at("/points/9/group").asInt()).isZero();
        assertThat(process.at("/points/10/group").asInt()).isEqualTo(1);
        assertThat(process.at("/points/10/period").asString()).isEqualTo("2023-05");
        assertThat(process.at("/points/23/cause").asString()).isEqualTo("above-limit");
        assertThat(line("waits").get("process").isNull()).isTrue();
        assertThat(line("waits").at("/trend/statistics/0").toString()).isEqualTo("{\"name\":\"S\",\"value\":-276}");
        assertThat(line("line").at("/trend/check/agrees").asBoolean()).isTrue();
        assertThat(line("still").at("/trend/notTestedBecause").asString()).isEqualTo("limits-have-no-width");
        assertThat(line("visits").at("/trend/rule").asString()).isEqualTo("spc-parts");
    }

    @Test
    void the_notes_on_method_name_every_rule_in_use_and_what_chance_would_make() {
        assertThat(methods)
                .contains(
                        "Some indicators have a rule of their own.",
                        "as NHS England’s Making Data Count does",
                        "Two indicators were tested. At the 5% level, about 0.1 of them",
                        "Two indicators are judged by the limits of the process.",
                        "about 5% at most are expected to be chance");
    }

    private List<Block.Picture> pictures(String code) {
        return panel(code).blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    private List<String> paragraphs(String code) {
        return panel(code).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().replace('\u00a0', ' '))
                .toList();
    }

    private String fact(String code, String name) {
        return panel(code).blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.value().text().replace('\u00a0', ' '))
                .findFirst()
                .orElseThrow();
    }

    private Block.Panel panel(String code) {
        return panels.stream()
                .filter(panel -> panel.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode line(String code) {
        for (JsonNode line : lines) {
            if (line.get("indicator").asString().equals(code)) {
                return line;
            }
        }
        throw new AssertionError(code);
    }
}
